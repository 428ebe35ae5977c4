CREATE TABLE members_languages (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- ISO 639.
  language TEXT NOT NULL,
  PRIMARY KEY (account_id, language)
) WITHOUT ROWID;
CREATE INDEX members_languages_by_language ON members_languages (language, account_id);

CREATE TABLE members_topics (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- A code of the list assistance_type.
  topic TEXT NOT NULL,
  PRIMARY KEY (account_id, topic)
) WITHOUT ROWID;
CREATE INDEX members_topics_by_topic ON members_topics (topic, account_id);

CREATE TABLE members_messages (
  id BLOB PRIMARY KEY NOT NULL,
  sender_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  recipient_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- The two ids, the smaller one first: what the two said to one another is one list.
  pair BLOB NOT NULL,
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
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'message')),
  PRIMARY KEY (account_id, kind)
) WITHOUT ROWID;
