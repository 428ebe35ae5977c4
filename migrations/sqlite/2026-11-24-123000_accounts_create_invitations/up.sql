CREATE TABLE accounts_invitations (
  id BLOB PRIMARY KEY NOT NULL, --: none
  -- Trimmed and in lower case; nobody else can come in by it.
  email TEXT NOT NULL, --: who is invited; interest; by the age of closed invitations
  name TEXT NOT NULL, --: the greeting of the mail; interest; as the address
  organisation_id BLOB NOT NULL REFERENCES accounts_organisations (id), --: where the person will belong; interest; as the address
  role TEXT NOT NULL CHECK (role IN ('member', 'facilitator', 'privacy_reviewer', 'translator', 'project_manager', 'administrator')), --: what the person will be; interest; as the address
  -- Null: everywhere.
  role_country TEXT CHECK (role_country IN ('RO', 'ES', 'CZ')), --: where the role will hold; interest; as the address
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')), --: the language of the mail; interest; as the address
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'revoked')), --: how it stands; interest; as the address
  -- Null: somebody who is gone.
  invited_by BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who answers for it; interest; as the address
  created_at BIGINT NOT NULL, --: its age; interest; as the address
  -- When its mail was last asked for: an address is not pestered.
  sent_at BIGINT NOT NULL, --: how long the address is left alone; interest; as the address
  expires_at BIGINT NOT NULL, --: its end; interest; as the address
  -- When it was accepted or taken back.
  closed_at BIGINT, --: when it was answered; interest; as the address
  -- The account that came of it.
  account_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL --: what came of it; interest; as the address
);
CREATE INDEX accounts_invitations_by_email ON accounts_invitations (email, sent_at DESC);
CREATE INDEX accounts_invitations_by_state ON accounts_invitations (state, created_at DESC, id DESC);

CREATE TABLE accounts_invitation_groups (
  invitation_id BLOB NOT NULL REFERENCES accounts_invitations (id) ON DELETE CASCADE, --: none
  group_id BLOB NOT NULL REFERENCES accounts_groups (id) ON DELETE CASCADE, --: none
  PRIMARY KEY (invitation_id, group_id)
) WITHOUT ROWID;
