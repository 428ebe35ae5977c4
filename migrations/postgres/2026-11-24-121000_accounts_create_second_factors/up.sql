CREATE TABLE accounts_authenticators (
  account_id BYTEA PRIMARY KEY NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- The shared secret of the authenticator app, sealed with a key of the data folder; null until the first code.
  secret BYTEA,
  confirmed_at BIGINT,
  -- A new secret that no code has come for yet, sealed.
  pending_secret BYTEA,
  -- The step (RFC 6238) of the last code that was taken: no code works twice.
  last_step BIGINT NOT NULL,
  -- Wrong codes in a row, and until when no code is taken because of them.
  failures INTEGER NOT NULL,
  blocked_until BIGINT NOT NULL
);

CREATE TABLE accounts_recovery_codes (
  id BYTEA PRIMARY KEY NOT NULL,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- SHA-256 of 80 random bits.
  code_hash BYTEA NOT NULL,
  used_at BIGINT
);
CREATE INDEX accounts_recovery_codes_by_account ON accounts_recovery_codes (account_id);

CREATE TABLE accounts_passkeys (
  id BYTEA PRIMARY KEY NOT NULL,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  credential_id BYTEA NOT NULL UNIQUE,
  -- What the owner calls it.
  name TEXT NOT NULL,
  -- Public key, counter and flags, as JSON.
  credential TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  last_used_at BIGINT
);
CREATE INDEX accounts_passkeys_by_account ON accounts_passkeys (account_id);

CREATE TABLE accounts_devices (
  id BYTEA PRIMARY KEY NOT NULL,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- SHA-256 of the token in the browser's cookie. Colleagues who share a computer share the token.
  token_hash BYTEA NOT NULL,
  -- Browser and system in words.
  name TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  last_used_at BIGINT NOT NULL,
  -- Until when it needs no second factor.
  remembered_until BIGINT
);
CREATE UNIQUE INDEX accounts_devices_by_token ON accounts_devices (token_hash, account_id);
CREATE INDEX accounts_devices_by_account ON accounts_devices (account_id, last_used_at DESC);

CREATE TABLE accounts_challenges (
  id BYTEA PRIMARY KEY NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('complete_session', 'passkey_session', 'create_passkey', 'openid_session')),
  account_id BYTEA REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- SHA-256 of the secret that continues it.
  secret_hash BYTEA NOT NULL,
  -- What the answer is checked against, as JSON.
  state TEXT NOT NULL,
  failures INTEGER NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX accounts_challenges_by_end ON accounts_challenges (expires_at);
