CREATE TABLE accounts_identities (
  -- The organisation's OpenID Connect issuer, and its own id of the person.
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX accounts_identities_by_account ON accounts_identities (account_id);
