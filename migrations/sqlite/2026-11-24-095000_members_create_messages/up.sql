CREATE TABLE members_languages (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: whose language it is; consent; until changed, or until the account is erased
  -- ISO 639.
  language TEXT NOT NULL, --: finding a colleague who speaks it; consent; until changed, or until the account is erased
  PRIMARY KEY (account_id, language)
) WITHOUT ROWID;
CREATE INDEX members_languages_by_language ON members_languages (language, account_id);

CREATE TABLE members_topics (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: whose experience it is; consent; until changed, or until the account is erased
  -- A code of the list assistance_type.
  topic TEXT NOT NULL, --: finding a colleague who knows it; consent; until changed, or until the account is erased
  PRIMARY KEY (account_id, topic)
) WITHOUT ROWID;
CREATE INDEX members_topics_by_topic ON members_topics (topic, account_id);

CREATE TABLE members_messages (
  id BLOB PRIMARY KEY NOT NULL, --: naming the message; contract; a year, or until either account is erased
  sender_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who wrote; contract; a year, or until either account is erased
  recipient_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: to whom; contract; a year, or until either account is erased
  -- The two ids, the smaller one first: what the two said to one another is one list.
  pair BLOB NOT NULL, --: showing a conversation; contract; a year, or until either account is erased
  body TEXT NOT NULL, --: what one member tells another; contract; a year, or until either account is erased
  created_at BIGINT NOT NULL, --: the order of a conversation; contract; a year, or until either account is erased
  read_at BIGINT --: showing that it was read; contract; a year, or until either account is erased
);
CREATE INDEX members_messages_by_pair ON members_messages (pair, created_at DESC, id DESC);
CREATE INDEX members_messages_by_recipient ON members_messages (recipient_id, created_at DESC, id DESC);
CREATE INDEX members_messages_by_sender ON members_messages (sender_id, created_at DESC);
CREATE INDEX members_messages_by_age ON members_messages (created_at);

-- Kinds of mail that an account does not want.
CREATE TABLE notify_refusals (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who does without a mail; contract; until the account is erased
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'message')), --: which mail; contract; until the account is erased
  PRIMARY KEY (account_id, kind)
) WITHOUT ROWID;

-- Colleagues from whom an account takes no messages.
CREATE TABLE members_blocks (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who wants to be left alone; consent; until taken back, or until either account is erased
  blocked_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: by whom; consent; until taken back, or until either account is erased
  PRIMARY KEY (account_id, blocked_id)
) WITHOUT ROWID;
CREATE INDEX members_blocks_by_blocked ON members_blocks (blocked_id);
