-- Whether it asks colleagues to choose.
ALTER TABLE forum_posts ADD COLUMN poll INTEGER NOT NULL DEFAULT 0;

CREATE TABLE forum_polls (
  post_id BYTEA PRIMARY KEY NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  multiple INTEGER NOT NULL,
  -- When it ends by itself.
  ends_at BIGINT,
  -- When somebody ended it.
  ended_at BIGINT,
  -- How many have chosen whose accounts are erased: a result does not change by that.
  kept_voters INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE forum_poll_options (
  post_id BYTEA NOT NULL REFERENCES forum_polls (post_id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  kept_votes INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (post_id, position)
);

CREATE TABLE forum_poll_votes (
  post_id BYTEA NOT NULL REFERENCES forum_polls (post_id) ON DELETE CASCADE,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  PRIMARY KEY (post_id, account_id, position)
);
CREATE INDEX forum_poll_votes_by_account ON forum_poll_votes (account_id);
