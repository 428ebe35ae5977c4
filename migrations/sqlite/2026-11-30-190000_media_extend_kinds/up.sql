-- Courses have recordings and films. SQLite changes what a column allows by making the table anew, and with it those that refer to it, since
-- dropping the old one would empty them.
ALTER TABLE forum_attachments RENAME TO forum_attachments_before;
ALTER TABLE learning_files RENAME TO learning_files_before;
ALTER TABLE media_files RENAME TO media_files_before;
CREATE TABLE media_files (
  id BLOB PRIMARY KEY NOT NULL, --: none
  -- Null: a former member, whose words stayed, or of a course from the beginning.
  owner_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who sent it; contract; until the account is erased
  name TEXT NOT NULL, --: finding a file again; contract; until its post is deleted, or emptied with the account as its owner chooses
  kind TEXT NOT NULL CHECK (kind IN ('png', 'jpeg', 'webp', 'gif', 'pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'mp3', 'm4a', 'wav', 'mp4', 'webm')), --: none
  size INTEGER NOT NULL, --: none
  -- Of what is stored.
  sha256 BLOB NOT NULL, --: none
  width INTEGER, --: none
  height INTEGER, --: none
  -- What a PDF says, for the search.
  text TEXT, --: finding what a file says; contract; until its post is deleted, or emptied with the account as its owner chooses
  -- waiting: sent, and part of no text yet; used: part of one.
  state TEXT NOT NULL CHECK (state IN ('waiting', 'used')), --: none
  created_at BIGINT NOT NULL --: limits, and deleting what is never used; interest; until its post is deleted, or emptied with the account as its owner chooses
);
INSERT INTO media_files (id, owner_id, name, kind, size, sha256, width, height, text, state, created_at)
SELECT id, owner_id, name, kind, size, sha256, width, height, text, state, created_at FROM media_files_before;
CREATE TABLE forum_attachments (
  post_id BLOB NOT NULL REFERENCES forum_posts (id), --: none
  file_id BLOB NOT NULL UNIQUE REFERENCES media_files (id) ON DELETE CASCADE, --: none
  position INTEGER NOT NULL, --: none
  -- What an image shows.
  alt TEXT NOT NULL, --: the conversation, for those who cannot see an image; contract; until its post is deleted, or emptied with the account as its owner chooses
  PRIMARY KEY (post_id, file_id)
) WITHOUT ROWID;
INSERT INTO forum_attachments (post_id, file_id, position, alt)
SELECT post_id, file_id, position, alt FROM forum_attachments_before;
CREATE TABLE learning_files (
  course_id BLOB NOT NULL REFERENCES learning_courses (id) ON DELETE CASCADE, --: none
  file_id BLOB NOT NULL REFERENCES media_files (id) ON DELETE CASCADE, --: none
  PRIMARY KEY (course_id, file_id)
) WITHOUT ROWID;
INSERT INTO learning_files (course_id, file_id)
SELECT course_id, file_id FROM learning_files_before;
DROP TABLE forum_attachments_before;
DROP TABLE learning_files_before;
DROP TABLE media_files_before;
CREATE INDEX media_files_by_owner ON media_files (owner_id, created_at);
CREATE INDEX media_files_by_state ON media_files (state, created_at);
CREATE INDEX learning_files_by_file ON learning_files (file_id);
