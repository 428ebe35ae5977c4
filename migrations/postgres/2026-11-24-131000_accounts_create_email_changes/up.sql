CREATE TABLE accounts_email_changes (
  account_id BYTEA PRIMARY KEY NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- The address that is wanted, trimmed and in lower case.
  email TEXT NOT NULL,
  -- When the old and the new address agreed.
  old_confirmed_at BIGINT,
  new_confirmed_at BIGINT,
  created_at BIGINT NOT NULL
);
CREATE INDEX accounts_email_changes_by_age ON accounts_email_changes (created_at);
