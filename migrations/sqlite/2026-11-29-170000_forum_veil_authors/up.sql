-- Whether members may write in the category as anonymous colleagues.
ALTER TABLE forum_categories ADD COLUMN anonymity INTEGER NOT NULL DEFAULT 0; --: none
-- Written by an anonymous colleague: author_id is null, and who it was stands in forum_veiled_topics, forum_veiled_posts.
ALTER TABLE forum_topics ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 0; --: none
-- 2: by the one who opened the topic, as they were when it was written; so that nothing shows when their account is erased.
ALTER TABLE forum_posts ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 0; --: none

CREATE TABLE forum_veiled_topics (
  topic_id BLOB PRIMARY KEY NOT NULL REFERENCES forum_topics (id) ON DELETE CASCADE, --: what was opened without a name; contract; until the account is erased
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE --: whose it is, for its author alone; contract; until the account is erased
) WITHOUT ROWID;
CREATE INDEX forum_veiled_topics_by_account ON forum_veiled_topics (account_id);

CREATE TABLE forum_veiled_posts (
  post_id BLOB PRIMARY KEY NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE, --: what was written without a name; contract; until the account is erased
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE --: whose it is, for its author, and for a facilitator who gives a reason; contract; until the account is erased
) WITHOUT ROWID;
CREATE INDEX forum_veiled_posts_by_account ON forum_veiled_posts (account_id);

-- Each time that a facilitator was told who wrote an anonymous post.
CREATE TABLE forum_reveals (
  id BLOB PRIMARY KEY NOT NULL, --: none
  post_id BLOB NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE, --: none
  -- Null: a former member.
  account_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who was told; interest; without end, without a name once the account is erased
  reason TEXT NOT NULL CHECK (reason IN ('danger', 'conduct', 'law', 'other')), --: none
  text TEXT NOT NULL, --: why somebody had to know; interest; without end, or emptied with the account of the author
  at BIGINT NOT NULL --: none
);
CREATE INDEX forum_reveals_by_post ON forum_reveals (post_id, at, id);
CREATE INDEX forum_reveals_by_account ON forum_reveals (account_id);
