-- How many posts of each author wait until somebody who moderates has looked at them.
ALTER TABLE forum_categories ADD COLUMN hold_first INTEGER NOT NULL DEFAULT 0;

-- Posts that wait, or were refused. They are no posts: nothing that counts, lists, finds or tells posts reads this table.
CREATE TABLE forum_held_posts (
  id BYTEA PRIMARY KEY NOT NULL,
  -- Who is named as its author; null: an anonymous colleague.
  author_id BYTEA REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- Whose it is, to judge by and never to be shown.
  writer_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- The topic that it replies to; null: a new one.
  topic_id BYTEA REFERENCES forum_topics (id) ON DELETE CASCADE,
  -- The category of the new topic; null: a reply.
  category_id BYTEA REFERENCES forum_categories (id),
  title TEXT NOT NULL,
  tags TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')),
  body_markdown TEXT NOT NULL,
  -- The files that were chosen, JSON.
  attachments TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  refused_at BIGINT,
  -- Null while it waits, or a former member.
  refused_by BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  reason TEXT CHECK (reason IN ('identifies', 'disrespect', 'off_topic', 'advertising', 'other')),
  -- Why it was refused, for its author.
  answer TEXT NOT NULL DEFAULT ''
);
CREATE INDEX forum_held_posts_by_author ON forum_held_posts (author_id);
CREATE INDEX forum_held_posts_by_writer ON forum_held_posts (writer_id, created_at, id);
CREATE INDEX forum_held_posts_by_topic ON forum_held_posts (topic_id);
CREATE INDEX forum_held_posts_by_category ON forum_held_posts (category_id);
CREATE INDEX forum_held_posts_waiting ON forum_held_posts (created_at, id) WHERE refused_at IS NULL;
