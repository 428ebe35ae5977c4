CREATE TABLE accounts_invitations (
  id BYTEA PRIMARY KEY NOT NULL,
  -- Trimmed and in lower case; nobody else can come in by it.
  email TEXT NOT NULL,
  name TEXT NOT NULL,
  organisation_id BYTEA NOT NULL REFERENCES accounts_organisations (id),
  role TEXT NOT NULL CHECK (role IN ('member', 'facilitator', 'privacy_reviewer', 'translator', 'project_manager', 'administrator')),
  -- Null: everywhere.
  role_country TEXT CHECK (role_country IN ('RO', 'ES', 'CZ')),
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')),
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'revoked')),
  -- Null: somebody who is gone.
  invited_by BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  created_at BIGINT NOT NULL,
  sent_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  -- When it was accepted or taken back.
  closed_at BIGINT,
  -- The account that came of it.
  account_id BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL
);
CREATE INDEX accounts_invitations_by_email ON accounts_invitations (email, sent_at DESC);
CREATE INDEX accounts_invitations_by_state ON accounts_invitations (state, created_at DESC, id DESC);

CREATE TABLE accounts_invitation_groups (
  invitation_id BYTEA NOT NULL REFERENCES accounts_invitations (id) ON DELETE CASCADE,
  group_id BYTEA NOT NULL REFERENCES accounts_groups (id) ON DELETE CASCADE,
  PRIMARY KEY (invitation_id, group_id)
);
