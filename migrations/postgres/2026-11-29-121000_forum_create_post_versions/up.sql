-- What a post said: kept from its first change on, until the post is deleted.
CREATE TABLE forum_post_versions (
  post_id BYTEA NOT NULL REFERENCES forum_posts (id),
  version INTEGER NOT NULL,
  -- Null: a former member.
  editor_id BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')),
  body_markdown TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (post_id, version)
);
CREATE INDEX forum_post_versions_by_editor ON forum_post_versions (editor_id);
