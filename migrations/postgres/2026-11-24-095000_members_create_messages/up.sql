CREATE TABLE members_languages (
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- ISO 639.
  language TEXT NOT NULL,
  PRIMARY KEY (account_id, language)
);
CREATE INDEX members_languages_by_language ON members_languages (language, account_id);

CREATE TABLE members_topics (
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- A code of the list assistance_type.
  topic TEXT NOT NULL,
  PRIMARY KEY (account_id, topic)
);
CREATE INDEX members_topics_by_topic ON members_topics (topic, account_id);

CREATE TABLE members_messages (
  id BYTEA PRIMARY KEY NOT NULL,
  sender_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  recipient_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- The two ids, the smaller one first: what the two said to one another is one list.
  pair BYTEA NOT NULL,
  body TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  read_at BIGINT
);
CREATE INDEX members_messages_by_pair ON members_messages (pair, created_at DESC, id DESC);
CREATE INDEX members_messages_by_recipient ON members_messages (recipient_id, created_at DESC, id DESC);
CREATE INDEX members_messages_by_sender ON members_messages (sender_id, created_at DESC);
CREATE INDEX members_messages_by_age ON members_messages (created_at);

-- Kinds of mail that an account does not want.
CREATE TABLE notify_refusals (
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'message')),
  PRIMARY KEY (account_id, kind)
);

-- Colleagues from whom an account takes no messages.
CREATE TABLE members_blocks (
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who wants to be left alone; consent; until taken back, or until either account is erased
  blocked_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: by whom; consent; until taken back, or until either account is erased
  PRIMARY KEY (account_id, blocked_id)
);
CREATE INDEX members_blocks_by_blocked ON members_blocks (blocked_id);
