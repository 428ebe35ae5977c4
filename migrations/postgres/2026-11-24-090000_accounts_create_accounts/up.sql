CREATE TABLE accounts_organisations (
  id BYTEA PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL CHECK (country IN ('RO', 'ES', 'CZ')),
  created_at BIGINT NOT NULL,
  -- Counts the changes of name and listing.
  version INTEGER NOT NULL DEFAULT 1,
  -- Whether those who apply may choose it: the name of a shelter may be a secret.
  listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1))
);

CREATE TABLE accounts_accounts (
  id BYTEA PRIMARY KEY NOT NULL,
  -- Trimmed and in lower case.
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  -- Argon2id in PHC form; null: signs in without a password.
  password_hash TEXT,
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')),
  -- IANA name.
  time_zone TEXT NOT NULL,
  country TEXT NOT NULL CHECK (country IN ('RO', 'ES', 'CZ')),
  profession TEXT CHECK (profession IN ('social_worker', 'psychologist', 'psychotherapist', 'case_manager', 'social_educator', 'child_protection', 'guardian', 'cultural_mediator', 'interpreter', 'lawyer', 'prosecutor', 'police', 'labour_inspector', 'health', 'teacher', 'coach', 'peer_supporter', 'supervisor', 'trainer', 'project_manager')),
  organisation_id BYTEA NOT NULL REFERENCES accounts_organisations (id),
  created_at BIGINT NOT NULL,
  -- The name in lower case and without diacritics, to sort and search by; always written with it.
  name_folded TEXT COLLATE "C" NOT NULL,
  about TEXT NOT NULL DEFAULT '',
  -- Whether the directory shows it.
  listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)),
  profile_version INTEGER NOT NULL DEFAULT 1,
  -- When the account will be erased, and what then becomes of its posts; null: never asked for.
  erase_at BIGINT,
  erase_posts TEXT CHECK (erase_posts IN ('keep', 'blank'))
);
CREATE INDEX accounts_accounts_by_name ON accounts_accounts (name_folded, id);
CREATE INDEX accounts_accounts_by_country_and_name ON accounts_accounts (country, name_folded, id);
CREATE INDEX accounts_accounts_by_organisation_and_name ON accounts_accounts (organisation_id, name_folded, id);
CREATE INDEX accounts_accounts_by_profession_and_name ON accounts_accounts (profession, name_folded, id);

CREATE TABLE accounts_role_grants (
  id BYTEA PRIMARY KEY NOT NULL,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('member', 'facilitator', 'privacy_reviewer', 'translator', 'project_manager', 'administrator')),
  -- Null: in every country, in every organisation.
  country TEXT CHECK (country IN ('RO', 'ES', 'CZ')),
  organisation_id BYTEA REFERENCES accounts_organisations (id)
);
CREATE INDEX accounts_role_grants_by_account ON accounts_role_grants (account_id);

CREATE TABLE accounts_groups (
  id BYTEA PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  -- Counts the changes of the name.
  version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE accounts_group_members (
  group_id BYTEA NOT NULL REFERENCES accounts_groups (id) ON DELETE CASCADE,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  PRIMARY KEY (group_id, account_id)
);
CREATE INDEX accounts_group_members_by_account ON accounts_group_members (account_id);

CREATE TABLE accounts_sessions (
  id BYTEA PRIMARY KEY NOT NULL,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- SHA-256 of the refresh token that is good now, and of the one before it.
  token_hash BYTEA NOT NULL,
  previous_token_hash BYTEA,
  rotated_at BIGINT NOT NULL,
  -- Browser and system in words.
  device TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  last_used_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  ended_at BIGINT,
  -- When the owner last showed who they are: at sign-in, or before a change of what signs in.
  confirmed_at BIGINT NOT NULL,
  -- The browser that it was opened in.
  device_id BYTEA
);
CREATE INDEX accounts_sessions_by_account ON accounts_sessions (account_id, last_used_at DESC);
