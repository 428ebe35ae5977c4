-- How many colleagues said each word about the post.
ALTER TABLE forum_posts ADD COLUMN thanks_count INTEGER NOT NULL DEFAULT 0; --: none
ALTER TABLE forum_posts ADD COLUMN helped_count INTEGER NOT NULL DEFAULT 0; --: none
ALTER TABLE forum_posts ADD COLUMN same_here_count INTEGER NOT NULL DEFAULT 0; --: none
-- The post that answers the topic's question.
ALTER TABLE forum_topics ADD COLUMN accepted_post_id BLOB; --: none

CREATE TABLE forum_reactions (
  post_id BLOB NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE, --: what it is said about; contract; until taken back, or the account is erased
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who says it; contract; until taken back, or the account is erased
  kind TEXT NOT NULL CHECK (kind IN ('thanks', 'helped', 'same_here')), --: what is said; contract; until taken back, or the account is erased
  created_at BIGINT NOT NULL, --: the order in which it was said; contract; until taken back, or the account is erased
  PRIMARY KEY (post_id, account_id, kind)
) WITHOUT ROWID;
CREATE INDEX forum_reactions_by_account ON forum_reactions (account_id);

CREATE TABLE forum_bookmarks (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: whose bookmark it is; contract; until taken away, or the account is erased
  post_id BLOB NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE, --: finding a post again; contract; until taken away, or the account is erased
  note TEXT NOT NULL, --: why it is worth finding; contract; until taken away, or the account is erased
  created_at BIGINT NOT NULL, --: the order of bookmarks; contract; until taken away, or the account is erased
  -- When to be reminded; null once it was done.
  remind_at BIGINT, --: reminding; contract; until taken away, or the account is erased
  PRIMARY KEY (account_id, post_id)
) WITHOUT ROWID;
CREATE INDEX forum_bookmarks_by_time ON forum_bookmarks (account_id, created_at DESC, post_id DESC);
CREATE INDEX forum_bookmarks_by_post ON forum_bookmarks (post_id);
