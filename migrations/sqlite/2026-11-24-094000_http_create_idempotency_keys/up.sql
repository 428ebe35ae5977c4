CREATE TABLE http_idempotency_keys (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: whose request it was; interest; a day
  key TEXT NOT NULL, --: doing nothing twice; interest; a day
  -- SHA-256 of operation, path and body: the same key with another request is refused.
  fingerprint BLOB NOT NULL, --: doing nothing twice; interest; a day
  -- The id of what the first request created.
  created_id BLOB NOT NULL, --: doing nothing twice; interest; a day
  created_at BIGINT NOT NULL, --: doing nothing twice; interest; a day
  PRIMARY KEY (account_id, key)
) WITHOUT ROWID;
CREATE INDEX http_idempotency_keys_by_age ON http_idempotency_keys (created_at);
