CREATE TABLE learning_certificates (
  id BLOB PRIMARY KEY NOT NULL, --: none
  -- By which anybody finds it who has it on paper.
  code TEXT NOT NULL UNIQUE, --: checking a certificate that its owner has shown; contract; until the account is erased
  enrolment_id BLOB NOT NULL UNIQUE REFERENCES learning_enrolments (id) ON DELETE CASCADE, --: whose it is; contract; until the account is erased
  -- All that is printed on it, in each language: JSON.
  printed TEXT NOT NULL, --: the certificate; contract; until the account is erased
  issued_at BIGINT NOT NULL, --: the certificate; contract; until the account is erased
  revoked_at BIGINT, --: that a certificate does not count any more; contract; until the account is erased
  revoked_by BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who answers for it; interest; until the account is erased
  -- Why, for its owner and those who revoke.
  reason TEXT NOT NULL --: that its owner knows why; contract; until the account is erased
);
CREATE INDEX learning_certificates_by_revoker ON learning_certificates (revoked_by);
