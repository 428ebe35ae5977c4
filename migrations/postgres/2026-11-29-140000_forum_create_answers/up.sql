-- How many colleagues said each word about the post.
ALTER TABLE forum_posts ADD COLUMN thanks_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE forum_posts ADD COLUMN helped_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE forum_posts ADD COLUMN same_here_count INTEGER NOT NULL DEFAULT 0;
-- The post that answers the topic's question.
ALTER TABLE forum_topics ADD COLUMN accepted_post_id BYTEA;

CREATE TABLE forum_reactions (
  post_id BYTEA NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('thanks', 'helped', 'same_here')),
  created_at BIGINT NOT NULL,
  PRIMARY KEY (post_id, account_id, kind)
);
CREATE INDEX forum_reactions_by_account ON forum_reactions (account_id);

CREATE TABLE forum_bookmarks (
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  post_id BYTEA NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE,
  note TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  -- When to be reminded; null once it was done.
  remind_at BIGINT,
  PRIMARY KEY (account_id, post_id)
);
CREATE INDEX forum_bookmarks_by_time ON forum_bookmarks (account_id, created_at DESC, post_id DESC);
CREATE INDEX forum_bookmarks_by_post ON forum_bookmarks (post_id);
