CREATE TABLE media_files (
  id BLOB PRIMARY KEY NOT NULL, --: none
  -- Null: a former member, whose words stayed.
  owner_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who sent it; contract; until the account is erased
  name TEXT NOT NULL, --: finding a file again; contract; until its post is deleted, or emptied with the account as its owner chooses
  kind TEXT NOT NULL CHECK (kind IN ('png', 'jpeg', 'webp', 'gif', 'pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp')), --: none
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
CREATE INDEX media_files_by_owner ON media_files (owner_id, created_at);
CREATE INDEX media_files_by_state ON media_files (state, created_at);

CREATE TABLE forum_attachments (
  post_id BLOB NOT NULL REFERENCES forum_posts (id), --: none
  file_id BLOB NOT NULL UNIQUE REFERENCES media_files (id) ON DELETE CASCADE, --: none
  position INTEGER NOT NULL, --: none
  -- What an image shows.
  alt TEXT NOT NULL, --: the conversation, for those who cannot see an image; contract; until its post is deleted, or emptied with the account as its owner chooses
  PRIMARY KEY (post_id, file_id)
) WITHOUT ROWID;
