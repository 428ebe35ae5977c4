CREATE TABLE accounts_email_changes (
  account_id BLOB PRIMARY KEY NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: changing the e-mail address; contract; a day
  -- The address that is wanted, trimmed and in lower case.
  email TEXT NOT NULL, --: changing the e-mail address; contract; a day
  -- When the old and the new address agreed.
  old_confirmed_at BIGINT, --: changing the e-mail address; contract; a day
  new_confirmed_at BIGINT, --: changing the e-mail address; contract; a day
  created_at BIGINT NOT NULL --: changing the e-mail address; contract; a day
);
CREATE INDEX accounts_email_changes_by_age ON accounts_email_changes (created_at);
