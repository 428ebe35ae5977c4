CREATE TABLE accounts_applications (
  id BYTEA PRIMARY KEY NOT NULL,
  -- Trimmed and in lower case.
  email TEXT NOT NULL,
  name TEXT NOT NULL,
  profession TEXT NOT NULL,
  -- One chosen from the list, or one proposed: never both.
  organisation_id BYTEA REFERENCES accounts_organisations (id),
  proposed_organisation TEXT,
  country TEXT NOT NULL CHECK (country IN ('RO', 'ES', 'CZ')),
  -- Codes of the languages that the applicant works in, separated by commas.
  languages TEXT NOT NULL,
  motivation TEXT NOT NULL,
  -- The language of the mails.
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')),
  state TEXT NOT NULL CHECK (state IN ('unconfirmed', 'waiting', 'asked', 'approved', 'declined')),
  created_at BIGINT NOT NULL,
  -- Zero until the address is confirmed.
  confirmed_at BIGINT NOT NULL,
  -- When those who vet were last reminded.
  reminded_at BIGINT,
  decided_at BIGINT,
  decided_by BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  decline_reason TEXT,
  -- The account that came of it.
  account_id BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  version INTEGER NOT NULL,
  CHECK ((organisation_id IS NULL) <> (proposed_organisation IS NULL))
);
CREATE INDEX accounts_applications_by_state ON accounts_applications (state, confirmed_at, id);
CREATE INDEX accounts_applications_by_email ON accounts_applications (email, created_at);

CREATE TABLE accounts_application_messages (
  id BYTEA PRIMARY KEY NOT NULL,
  application_id BYTEA NOT NULL REFERENCES accounts_applications (id) ON DELETE CASCADE,
  -- Null: the applicant, or a manager who is gone.
  author_id BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  -- 1: the applicant said it.
  by_applicant INTEGER NOT NULL CHECK (by_applicant IN (0, 1)),
  body TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX accounts_application_messages_by_application ON accounts_application_messages (application_id, id);

-- Who vets in a country.
CREATE INDEX accounts_role_grants_by_role ON accounts_role_grants (role, country);
