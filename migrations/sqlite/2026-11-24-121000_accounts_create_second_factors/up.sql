CREATE TABLE accounts_authenticators (
  account_id BLOB PRIMARY KEY NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: signing in with an authenticator app; contract; until the account is erased, or until removed
  -- The shared secret of the authenticator app, sealed with a key of the data folder; null until the first code.
  secret BLOB, --: signing in with an authenticator app; contract; until the account is erased, or until removed
  confirmed_at BIGINT, --: signing in with an authenticator app; contract; until the account is erased, or until removed
  -- A new secret that no code has come for yet, sealed.
  pending_secret BLOB, --: signing in with an authenticator app; contract; until the account is erased, or until removed
  -- The step (RFC 6238) of the last code that was taken: no code works twice.
  last_step BIGINT NOT NULL, --: signing in with an authenticator app; contract; until the account is erased, or until removed
  -- Wrong codes in a row, and until when no code is taken because of them.
  failures INTEGER NOT NULL, --: signing in with an authenticator app; contract; until the account is erased, or until removed
  blocked_until BIGINT NOT NULL --: signing in with an authenticator app; contract; until the account is erased, or until removed
);

CREATE TABLE accounts_recovery_codes (
  id BLOB PRIMARY KEY NOT NULL, --: signing in when the second factor is lost; contract; until the account is erased, or until used up
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: signing in when the second factor is lost; contract; until the account is erased, or until used up
  -- SHA-256 of 80 random bits.
  code_hash BLOB NOT NULL, --: signing in when the second factor is lost; contract; until the account is erased, or until used up
  used_at BIGINT --: signing in when the second factor is lost; contract; until the account is erased, or until used up
);
CREATE INDEX accounts_recovery_codes_by_account ON accounts_recovery_codes (account_id);

CREATE TABLE accounts_passkeys (
  id BLOB PRIMARY KEY NOT NULL, --: signing in with a passkey; contract; until the account is erased, or until removed
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: signing in with a passkey; contract; until the account is erased, or until removed
  credential_id BLOB NOT NULL UNIQUE, --: signing in with a passkey; contract; until the account is erased, or until removed
  -- What the owner calls it.
  name TEXT NOT NULL, --: signing in with a passkey; contract; until the account is erased, or until removed
  -- Public key, counter and flags, as JSON.
  credential TEXT NOT NULL, --: signing in with a passkey; contract; until the account is erased, or until removed
  created_at BIGINT NOT NULL, --: signing in with a passkey; contract; until the account is erased, or until removed
  last_used_at BIGINT --: signing in with a passkey; contract; until the account is erased, or until removed
);
CREATE INDEX accounts_passkeys_by_account ON accounts_passkeys (account_id);

CREATE TABLE accounts_devices (
  id BLOB PRIMARY KEY NOT NULL, --: recognising a device, and telling of new ones; interest; until forgotten by its owner, or a year after its last use
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: recognising a device, and telling of new ones; interest; until forgotten by its owner, or a year after its last use
  -- SHA-256 of the token in the browser's cookie. Colleagues who share a computer share the token.
  token_hash BLOB NOT NULL, --: recognising a device, and telling of new ones; interest; until forgotten by its owner, or a year after its last use
  -- Browser and system in words.
  name TEXT NOT NULL, --: recognising a device, and telling of new ones; interest; until forgotten by its owner, or a year after its last use
  created_at BIGINT NOT NULL, --: recognising a device, and telling of new ones; interest; until forgotten by its owner, or a year after its last use
  last_used_at BIGINT NOT NULL, --: recognising a device, and telling of new ones; interest; until forgotten by its owner, or a year after its last use
  -- Until when it needs no second factor.
  remembered_until BIGINT --: recognising a device, and telling of new ones; interest; until forgotten by its owner, or a year after its last use
);
CREATE UNIQUE INDEX accounts_devices_by_token ON accounts_devices (token_hash, account_id);
CREATE INDEX accounts_devices_by_account ON accounts_devices (account_id, last_used_at DESC);

CREATE TABLE accounts_challenges (
  id BLOB PRIMARY KEY NOT NULL, --: a sign-in under way; contract; ten minutes, cleared every hour
  purpose TEXT NOT NULL CHECK (purpose IN ('complete_session', 'passkey_session', 'create_passkey', 'openid_session')), --: a sign-in under way; contract; ten minutes, cleared every hour
  account_id BLOB REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: a sign-in under way; contract; ten minutes, cleared every hour
  -- SHA-256 of the secret that continues it.
  secret_hash BLOB NOT NULL, --: a sign-in under way; contract; ten minutes, cleared every hour
  -- What the answer is checked against, as JSON.
  state TEXT NOT NULL, --: a sign-in under way; contract; ten minutes, cleared every hour
  failures INTEGER NOT NULL, --: a sign-in under way; contract; ten minutes, cleared every hour
  expires_at BIGINT NOT NULL --: a sign-in under way; contract; ten minutes, cleared every hour
);
CREATE INDEX accounts_challenges_by_end ON accounts_challenges (expires_at);
