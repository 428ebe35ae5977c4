-- Who accepted which version of which agreement, and when: a record that is only added to.
CREATE TABLE accounts_acceptances (
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  agreement TEXT NOT NULL CHECK (agreement IN ('code_of_conduct', 'privacy_notice')),
  version INTEGER NOT NULL,
  accepted_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, agreement, version)
);
