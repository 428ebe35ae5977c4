-- What a post said: kept from its first change on, until the post is deleted.
CREATE TABLE forum_post_versions (
  post_id BLOB NOT NULL REFERENCES forum_posts (id), --: none
  version INTEGER NOT NULL, --: none
  -- Null: a former member.
  editor_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who wrote or changed it; contract; until the account is erased
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')), --: none
  body_markdown TEXT NOT NULL, --: showing what was changed; interest; until its post is deleted, or emptied with the account as its owner chooses
  at BIGINT NOT NULL, --: showing when it was changed; interest; until its post is deleted, or emptied with the account as its owner chooses
  PRIMARY KEY (post_id, version)
) WITHOUT ROWID;
CREATE INDEX forum_post_versions_by_editor ON forum_post_versions (editor_id);
