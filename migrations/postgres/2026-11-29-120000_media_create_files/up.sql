CREATE TABLE media_files (
  id BYTEA PRIMARY KEY NOT NULL,
  -- Null: a former member, whose words stayed.
  owner_id BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('png', 'jpeg', 'webp', 'gif', 'pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp')),
  size INTEGER NOT NULL,
  -- Of what is stored.
  sha256 BYTEA NOT NULL,
  width INTEGER,
  height INTEGER,
  -- What a PDF says, for the search.
  text TEXT,
  -- waiting: sent, and part of no text yet; used: part of one.
  state TEXT NOT NULL CHECK (state IN ('waiting', 'used')),
  created_at BIGINT NOT NULL
);
CREATE INDEX media_files_by_owner ON media_files (owner_id, created_at);
CREATE INDEX media_files_by_state ON media_files (state, created_at);

CREATE TABLE forum_attachments (
  post_id BYTEA NOT NULL REFERENCES forum_posts (id),
  file_id BYTEA NOT NULL UNIQUE REFERENCES media_files (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  -- What an image shows.
  alt TEXT NOT NULL,
  PRIMARY KEY (post_id, file_id)
);
