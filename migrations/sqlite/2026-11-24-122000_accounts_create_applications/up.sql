CREATE TABLE accounts_applications (
  id BLOB PRIMARY KEY NOT NULL, --: none
  -- Trimmed and in lower case.
  email TEXT NOT NULL, --: where the applicant is answered; contract; a week unconfirmed, else by the age of declined applications
  name TEXT NOT NULL, --: who applies; contract; as the address
  profession TEXT NOT NULL, --: whether the applicant is of the field; contract; as the address
  -- One chosen from the list, or one proposed: never both.
  organisation_id BLOB REFERENCES accounts_organisations (id), --: where the applicant can be verified; contract; as the address
  proposed_organisation TEXT, --: where the applicant can be verified; contract; as the address
  country TEXT NOT NULL CHECK (country IN ('RO', 'ES', 'CZ')), --: who decides; contract; as the address
  -- Codes of the languages that the applicant works in, separated by commas.
  languages TEXT NOT NULL, --: what the profile begins with; contract; as the address
  motivation TEXT NOT NULL, --: what the decision rests on; contract; as the address
  -- The language of the mails.
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')), --: the language of the mails; contract; as the address
  state TEXT NOT NULL CHECK (state IN ('unconfirmed', 'waiting', 'asked', 'approved', 'declined')), --: how far it has come; contract; as the address
  created_at BIGINT NOT NULL, --: its age; contract; as the address
  -- Zero until the address is confirmed.
  confirmed_at BIGINT NOT NULL, --: its place in the queue; contract; as the address
  -- When those who vet were last reminded.
  reminded_at BIGINT, --: none
  decided_at BIGINT, --: proof of the decision; interest; as the address
  decided_by BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who answers for the decision; interest; as the address
  decline_reason TEXT, --: what the applicant is told; contract; as the address
  -- The account that came of it.
  account_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: what came of it; contract; as the address
  version INTEGER NOT NULL, --: none
  CHECK ((organisation_id IS NULL) <> (proposed_organisation IS NULL))
);
CREATE INDEX accounts_applications_by_state ON accounts_applications (state, confirmed_at, id);
CREATE INDEX accounts_applications_by_email ON accounts_applications (email, created_at);

CREATE TABLE accounts_application_messages (
  id BLOB PRIMARY KEY NOT NULL, --: none
  application_id BLOB NOT NULL REFERENCES accounts_applications (id) ON DELETE CASCADE, --: whose application; contract; as the application
  -- Null: the applicant, or a manager who is gone.
  author_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who asked; interest; as the application
  -- 1: the applicant said it.
  by_applicant INTEGER NOT NULL CHECK (by_applicant IN (0, 1)), --: who said it; contract; as the application
  body TEXT NOT NULL, --: questions and answers before the decision; contract; as the application
  created_at BIGINT NOT NULL --: their order; contract; as the application
);
CREATE INDEX accounts_application_messages_by_application ON accounts_application_messages (application_id, id);

-- Who vets in a country.
CREATE INDEX accounts_role_grants_by_role ON accounts_role_grants (role, country);
