-- Whether it asks colleagues to choose.
ALTER TABLE forum_posts ADD COLUMN poll INTEGER NOT NULL DEFAULT 0; --: none

CREATE TABLE forum_polls (
  post_id BLOB PRIMARY KEY NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE, --: none
  question TEXT NOT NULL, --: the conversation; contract; until its post is deleted, or with the account as its owner chooses
  multiple INTEGER NOT NULL, --: none
  -- When it ends by itself.
  ends_at BIGINT, --: none
  -- When somebody ended it.
  ended_at BIGINT, --: none
  -- How many have chosen whose accounts are erased: a result does not change by that.
  kept_voters INTEGER NOT NULL DEFAULT 0 --: none
) WITHOUT ROWID;

CREATE TABLE forum_poll_options (
  post_id BLOB NOT NULL REFERENCES forum_polls (post_id) ON DELETE CASCADE, --: none
  position INTEGER NOT NULL, --: none
  text TEXT NOT NULL, --: the conversation; contract; until its post is deleted, or with the account as its owner chooses
  kept_votes INTEGER NOT NULL DEFAULT 0, --: none
  PRIMARY KEY (post_id, position)
) WITHOUT ROWID;

CREATE TABLE forum_poll_votes (
  post_id BLOB NOT NULL REFERENCES forum_polls (post_id) ON DELETE CASCADE, --: counting each member once, who may choose anew; contract; until taken back, or a number without a name once the account is erased
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: counting each member once, who may choose anew; contract; until taken back, or a number without a name once the account is erased
  position INTEGER NOT NULL, --: what a member chose, shown to nobody else; contract; until taken back, or a number without a name once the account is erased
  PRIMARY KEY (post_id, account_id, position)
) WITHOUT ROWID;
CREATE INDEX forum_poll_votes_by_account ON forum_poll_votes (account_id);
