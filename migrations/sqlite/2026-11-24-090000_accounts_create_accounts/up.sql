CREATE TABLE accounts_organisations (
  id BLOB PRIMARY KEY NOT NULL, --: none
  name TEXT NOT NULL, --: none
  country TEXT NOT NULL CHECK (country IN ('RO', 'ES', 'CZ')), --: none
  created_at BIGINT NOT NULL, --: none
  -- Counts the changes of name and listing.
  version INTEGER NOT NULL DEFAULT 1, --: none
  -- Whether those who apply may choose it: the name of a shelter may be a secret.
  listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)) --: none
);

CREATE TABLE accounts_accounts (
  id BLOB PRIMARY KEY NOT NULL, --: naming the account; contract; until the account is erased
  -- Trimmed and in lower case.
  email TEXT NOT NULL UNIQUE, --: signing in and mails; contract; until the account is erased
  name TEXT NOT NULL, --: what colleagues see beside what one wrote; contract; until the account is erased
  -- Argon2id in PHC form; null: signs in without a password.
  password_hash TEXT, --: signing in; contract; until the account is erased
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')), --: the language of screens and mails; contract; until the account is erased
  -- IANA name.
  time_zone TEXT NOT NULL, --: the times that one reads; contract; until the account is erased
  country TEXT NOT NULL CHECK (country IN ('RO', 'ES', 'CZ')), --: who vets, and which categories one sees; contract; until the account is erased
  profession TEXT CHECK (profession IN ('social_worker', 'psychologist', 'psychotherapist', 'case_manager', 'social_educator', 'child_protection', 'guardian', 'cultural_mediator', 'interpreter', 'lawyer', 'prosecutor', 'police', 'labour_inspector', 'health', 'teacher', 'coach', 'peer_supporter', 'supervisor', 'trainer', 'project_manager')), --: vetting, and the directory; contract; until the account is erased
  organisation_id BLOB NOT NULL REFERENCES accounts_organisations (id), --: vetting, and what colleagues see; contract; until the account is erased
  created_at BIGINT NOT NULL, --: since when somebody is a member; interest; until the account is erased
  -- The name in lower case and without diacritics, to sort and search by; always written with it.
  name_folded TEXT NOT NULL, --: finding a name without diacritics; interest; until the account is erased
  about TEXT NOT NULL DEFAULT '', --: what one tells colleagues; consent; until changed, or until the account is erased
  -- Whether the directory shows it.
  listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)), --: whether the directory shows one; contract; until the account is erased
  profile_version INTEGER NOT NULL DEFAULT 1, --: two devices not overwriting one another; interest; until the account is erased
  -- When the account will be erased, and what then becomes of its posts; null: never asked for.
  erase_at BIGINT, --: the week before an erasure; contract; until the account is erased, or until one signs in
  erase_posts TEXT CHECK (erase_posts IN ('keep', 'blank')) --: what was chosen for the posts; contract; until the account is erased, or until one signs in
);
CREATE INDEX accounts_accounts_by_name ON accounts_accounts (name_folded, id);
CREATE INDEX accounts_accounts_by_country_and_name ON accounts_accounts (country, name_folded, id);
CREATE INDEX accounts_accounts_by_organisation_and_name ON accounts_accounts (organisation_id, name_folded, id);
CREATE INDEX accounts_accounts_by_profession_and_name ON accounts_accounts (profession, name_folded, id);

CREATE TABLE accounts_role_grants (
  id BLOB PRIMARY KEY NOT NULL, --: none
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: whose role it is; contract; until the account is erased
  role TEXT NOT NULL CHECK (role IN ('member', 'facilitator', 'privacy_reviewer', 'translator', 'project_manager', 'administrator')), --: what one may do; contract; until the account is erased
  -- Null: in every country, in every organisation.
  country TEXT CHECK (country IN ('RO', 'ES', 'CZ')), --: where the role holds; contract; until the account is erased
  organisation_id BLOB REFERENCES accounts_organisations (id) --: where the role holds; contract; until the account is erased
);
CREATE INDEX accounts_role_grants_by_account ON accounts_role_grants (account_id);

CREATE TABLE accounts_groups (
  id BLOB PRIMARY KEY NOT NULL, --: none
  name TEXT NOT NULL, --: none
  -- Counts the changes of the name.
  version INTEGER NOT NULL DEFAULT 1 --: none
);

CREATE TABLE accounts_group_members (
  group_id BLOB NOT NULL REFERENCES accounts_groups (id) ON DELETE CASCADE, --: which group; contract; until the account is erased
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who is in it; contract; until the account is erased
  PRIMARY KEY (group_id, account_id)
) WITHOUT ROWID;
CREATE INDEX accounts_group_members_by_account ON accounts_group_members (account_id);

CREATE TABLE accounts_sessions (
  id BLOB PRIMARY KEY NOT NULL, --: naming the session; contract; 30 days after the session's end
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: whose session it is; contract; 30 days after the session's end
  -- SHA-256 of the refresh token that is good now, and of the one before it.
  token_hash BLOB NOT NULL, --: keeping one signed in; contract; 30 days after the session's end
  previous_token_hash BLOB, --: noticing a stolen token; interest; 30 days after the session's end
  rotated_at BIGINT NOT NULL, --: noticing a stolen token; interest; 30 days after the session's end
  -- Browser and system in words.
  device TEXT NOT NULL, --: recognising one's devices; interest; 30 days after the session's end
  created_at BIGINT NOT NULL, --: recognising one's devices; interest; 30 days after the session's end
  last_used_at BIGINT NOT NULL, --: recognising one's devices; interest; 30 days after the session's end
  expires_at BIGINT NOT NULL, --: ending sessions that nobody uses; interest; 30 days after the session's end
  ended_at BIGINT, --: ending sessions; interest; 30 days after the session's end
  -- When the owner last showed who they are: at sign-in, or before a change of what signs in.
  confirmed_at BIGINT NOT NULL, --: keeping one signed in; contract; 30 days after the session's end
  -- The browser that it was opened in.
  device_id BLOB --: keeping one signed in; contract; 30 days after the session's end
);
CREATE INDEX accounts_sessions_by_account ON accounts_sessions (account_id, last_used_at DESC);
