CREATE TABLE learning_certificates (
  id BYTEA PRIMARY KEY NOT NULL,
  -- By which anybody finds it who has it on paper.
  code TEXT NOT NULL UNIQUE,
  enrolment_id BYTEA NOT NULL UNIQUE REFERENCES learning_enrolments (id) ON DELETE CASCADE,
  -- All that is printed on it, in each language: JSON.
  printed TEXT NOT NULL,
  issued_at BIGINT NOT NULL,
  revoked_at BIGINT,
  revoked_by BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  -- Why, for its owner and those who revoke.
  reason TEXT NOT NULL
);
CREATE INDEX learning_certificates_by_revoker ON learning_certificates (revoked_by);
