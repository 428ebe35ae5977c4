-- Who accepted which version of which agreement, and when: a record that is only added to.
CREATE TABLE accounts_acceptances (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who accepted; contract; until the account is erased
  agreement TEXT NOT NULL CHECK (agreement IN ('code_of_conduct', 'privacy_notice')), --: what was accepted; contract; until the account is erased
  version INTEGER NOT NULL, --: in which version; contract; until the account is erased
  accepted_at BIGINT NOT NULL, --: proof of when; contract; until the account is erased
  PRIMARY KEY (account_id, agreement, version)
) WITHOUT ROWID;
