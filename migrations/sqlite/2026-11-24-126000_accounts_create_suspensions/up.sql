-- Accounts that may not sign in. A row whose end has come says nothing any more and goes with the next clearing up.
CREATE TABLE accounts_suspensions (
  account_id BLOB PRIMARY KEY NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: the suspension, and telling its reason; interest; until it ends, is lifted, or the account is erased
  -- What the person is told.
  reason TEXT NOT NULL, --: the suspension, and telling its reason; interest; until it ends, is lifted, or the account is erased
  -- Null: until somebody lifts it.
  ends_at BIGINT, --: the suspension, and telling its reason; interest; until it ends, is lifted, or the account is erased
  created_at BIGINT NOT NULL, --: the suspension, and telling its reason; interest; until it ends, is lifted, or the account is erased
  created_by BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL --: the suspension, and telling its reason; interest; until it ends, is lifted, or the account is erased
);
CREATE INDEX accounts_suspensions_by_end ON accounts_suspensions (ends_at);

CREATE INDEX accounts_accounts_by_age ON accounts_accounts (created_at DESC, id DESC);
CREATE INDEX accounts_accounts_by_country_and_age ON accounts_accounts (country, created_at DESC, id DESC);
CREATE INDEX accounts_accounts_by_organisation_and_age ON accounts_accounts (organisation_id, created_at DESC, id DESC);
CREATE INDEX accounts_organisations_by_age ON accounts_organisations (created_at DESC, id DESC);
