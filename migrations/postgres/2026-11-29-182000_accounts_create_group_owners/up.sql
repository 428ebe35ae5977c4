-- Who puts people into a group and takes them out, without being an administrator.
CREATE TABLE accounts_group_owners (
  group_id BYTEA NOT NULL REFERENCES accounts_groups (id) ON DELETE CASCADE,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  PRIMARY KEY (group_id, account_id)
);
CREATE INDEX accounts_group_owners_by_account ON accounts_group_owners (account_id);
