-- Accounts that may not sign in. A row whose end has come says nothing any more and goes with the next clearing up.
CREATE TABLE accounts_suspensions (
  account_id BYTEA PRIMARY KEY NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- What the person is told.
  reason TEXT NOT NULL,
  -- Null: until somebody lifts it.
  ends_at BIGINT,
  created_at BIGINT NOT NULL,
  created_by BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL
);
CREATE INDEX accounts_suspensions_by_end ON accounts_suspensions (ends_at);

CREATE INDEX accounts_accounts_by_age ON accounts_accounts (created_at DESC, id DESC);
CREATE INDEX accounts_accounts_by_country_and_age ON accounts_accounts (country, created_at DESC, id DESC);
CREATE INDEX accounts_accounts_by_organisation_and_age ON accounts_accounts (organisation_id, created_at DESC, id DESC);
CREATE INDEX accounts_organisations_by_age ON accounts_organisations (created_at DESC, id DESC);
