-- Who puts people into a group and takes them out, without being an administrator.
CREATE TABLE accounts_group_owners (
  group_id BLOB NOT NULL REFERENCES accounts_groups (id) ON DELETE CASCADE, --: which group; contract; until taken back, or the account is erased
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who looks after it; contract; until taken back, or the account is erased
  PRIMARY KEY (group_id, account_id)
) WITHOUT ROWID;
CREATE INDEX accounts_group_owners_by_account ON accounts_group_owners (account_id);
