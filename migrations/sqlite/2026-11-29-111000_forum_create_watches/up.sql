-- How closely accounts follow topics and categories.
CREATE TABLE forum_topic_watches (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who follows; contract; until the account is erased
  topic_id BLOB NOT NULL REFERENCES forum_topics (id) ON DELETE CASCADE, --: which topic; contract; until the account is erased
  level TEXT NOT NULL CHECK (level IN ('watching', 'following', 'muted')), --: how closely; contract; until the account is erased
  PRIMARY KEY (account_id, topic_id)
) WITHOUT ROWID;
CREATE INDEX forum_topic_watches_by_topic ON forum_topic_watches (topic_id, level, account_id);

CREATE TABLE forum_category_watches (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who follows; contract; until the account is erased
  category_id BLOB NOT NULL REFERENCES forum_categories (id) ON DELETE CASCADE, --: which category; contract; until the account is erased
  level TEXT NOT NULL CHECK (level IN ('watching', 'following', 'muted')), --: how closely; contract; until the account is erased
  PRIMARY KEY (account_id, category_id)
) WITHOUT ROWID;
CREATE INDEX forum_category_watches_by_category ON forum_category_watches (category_id, level, account_id);

-- Whoever opened a topic was told of replies, and is told of them.
INSERT INTO forum_topic_watches (account_id, topic_id, level)
  SELECT author_id, id, 'watching' FROM forum_topics WHERE author_id IS NOT NULL;

-- Mails say of what stands in it only that something happened.
ALTER TABLE forum_categories ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1)); --: none
