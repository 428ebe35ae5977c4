CREATE TABLE accounts_identities (
  -- The organisation's OpenID Connect issuer, and its own id of the person.
  issuer TEXT NOT NULL, --: signing in by way of an organisation; contract; until the account is erased
  subject TEXT NOT NULL, --: signing in by way of an organisation; contract; until the account is erased
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: signing in by way of an organisation; contract; until the account is erased
  created_at BIGINT NOT NULL, --: signing in by way of an organisation; contract; until the account is erased
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX accounts_identities_by_account ON accounts_identities (account_id);
