CREATE TABLE forum_feeds (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: whose address it is; contract; until taken back, or the account is erased
  category_id BLOB NOT NULL REFERENCES forum_categories (id) ON DELETE CASCADE, --: what is read there; contract; until taken back, or the account is erased
  -- SHA-256 of the address's secret.
  secret_hash BLOB NOT NULL, --: knowing whose address is asked; contract; until taken back, or the account is erased
  created_at BIGINT NOT NULL, --: finding an address that one has forgotten; contract; until taken back, or the account is erased
  PRIMARY KEY (account_id, category_id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX forum_feeds_by_secret ON forum_feeds (secret_hash);
CREATE INDEX forum_feeds_by_category ON forum_feeds (category_id);
