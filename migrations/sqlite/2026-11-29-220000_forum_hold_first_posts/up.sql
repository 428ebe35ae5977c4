-- How many posts of each author wait until somebody who moderates has looked at them.
ALTER TABLE forum_categories ADD COLUMN hold_first INTEGER NOT NULL DEFAULT 0; --: none

-- Posts that wait, or were refused. They are no posts: nothing that counts, lists, finds or tells posts reads this table.
CREATE TABLE forum_held_posts (
  id BLOB PRIMARY KEY NOT NULL, --: none
  -- Who is named as its author; null: an anonymous colleague.
  author_id BLOB REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: naming the author; contract; until decided, or 90 days after it was refused, or until the account is erased
  -- Whose it is, to judge by and never to be shown.
  writer_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: whose it is; contract; as the author
  -- The topic that it replies to; null: a new one.
  topic_id BLOB REFERENCES forum_topics (id) ON DELETE CASCADE, --: none
  -- The category of the new topic; null: a reply.
  category_id BLOB REFERENCES forum_categories (id), --: none
  title TEXT NOT NULL, --: the conversation; contract; as the author
  tags TEXT NOT NULL, --: the conversation; contract; as the author
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')), --: none
  body_markdown TEXT NOT NULL, --: the conversation; contract; as the author
  -- The files that were chosen, JSON.
  attachments TEXT NOT NULL, --: the conversation; contract; as the author
  created_at BIGINT NOT NULL, --: since when it waits; contract; as the author
  refused_at BIGINT, --: telling the author; contract; as the author
  -- Null while it waits, or a former member.
  refused_by BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who decided; interest; as the author, or until either account is erased
  reason TEXT CHECK (reason IN ('identifies', 'disrespect', 'off_topic', 'advertising', 'other')), --: none
  -- Why it was refused, for its author.
  answer TEXT NOT NULL DEFAULT '' --: telling the author; contract; as the author
);
CREATE INDEX forum_held_posts_by_author ON forum_held_posts (author_id);
CREATE INDEX forum_held_posts_by_writer ON forum_held_posts (writer_id, created_at, id);
CREATE INDEX forum_held_posts_by_topic ON forum_held_posts (topic_id);
CREATE INDEX forum_held_posts_by_category ON forum_held_posts (category_id);
CREATE INDEX forum_held_posts_waiting ON forum_held_posts (created_at, id) WHERE refused_at IS NULL;
