-- Whether members may write in the category as anonymous colleagues.
ALTER TABLE forum_categories ADD COLUMN anonymity INTEGER NOT NULL DEFAULT 0;
-- Written by an anonymous colleague: author_id is null, and who it was stands in forum_veiled_topics, forum_veiled_posts.
ALTER TABLE forum_topics ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 0;
-- 2: by the one who opened the topic, as they were when it was written; so that nothing shows when their account is erased.
ALTER TABLE forum_posts ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 0;

CREATE TABLE forum_veiled_topics (
  topic_id BYTEA PRIMARY KEY NOT NULL REFERENCES forum_topics (id) ON DELETE CASCADE,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE
);
CREATE INDEX forum_veiled_topics_by_account ON forum_veiled_topics (account_id);

CREATE TABLE forum_veiled_posts (
  post_id BYTEA PRIMARY KEY NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE
);
CREATE INDEX forum_veiled_posts_by_account ON forum_veiled_posts (account_id);

-- Each time that a facilitator was told who wrote an anonymous post.
CREATE TABLE forum_reveals (
  id BYTEA PRIMARY KEY NOT NULL,
  post_id BYTEA NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE,
  -- Null: a former member.
  account_id BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  reason TEXT NOT NULL CHECK (reason IN ('danger', 'conduct', 'law', 'other')),
  text TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX forum_reveals_by_post ON forum_reveals (post_id, at, id);
CREATE INDEX forum_reveals_by_account ON forum_reveals (account_id);
