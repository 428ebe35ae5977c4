CREATE TABLE http_idempotency_keys (
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  -- SHA-256 of operation, path and body: the same key with another request is refused.
  fingerprint BYTEA NOT NULL,
  -- The id of what the first request created.
  created_id BYTEA NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, key)
);
CREATE INDEX http_idempotency_keys_by_age ON http_idempotency_keys (created_at);
