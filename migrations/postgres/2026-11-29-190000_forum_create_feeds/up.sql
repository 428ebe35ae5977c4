CREATE TABLE forum_feeds (
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  category_id BYTEA NOT NULL REFERENCES forum_categories (id) ON DELETE CASCADE,
  -- SHA-256 of the address's secret.
  secret_hash BYTEA NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, category_id)
);
CREATE UNIQUE INDEX forum_feeds_by_secret ON forum_feeds (secret_hash);
CREATE INDEX forum_feeds_by_category ON forum_feeds (category_id);
