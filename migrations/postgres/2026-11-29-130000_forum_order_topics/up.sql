-- Posts that stand in the topic, deleted ones counted: after a split the numbers have gaps.
ALTER TABLE forum_topics ADD COLUMN posts_count INTEGER NOT NULL DEFAULT 0;
-- The largest number that a post of this topic ever had: no number is given twice, so that read marks and links hold.
ALTER TABLE forum_topics ADD COLUMN numbers_given INTEGER NOT NULL DEFAULT 0;
-- Where its author worked when it was opened.
ALTER TABLE forum_topics ADD COLUMN country TEXT CHECK (country IN ('RO', 'ES', 'CZ'));
-- Its tags, one a line, as they are shown; forum_topic_tags finds them.
ALTER TABLE forum_topics ADD COLUMN tags TEXT NOT NULL DEFAULT '';
-- Stands above the list of its category.
ALTER TABLE forum_topics ADD COLUMN pinned_at BIGINT;
-- Put away: it can be read, and nobody changes anything in it.
ALTER TABLE forum_topics ADD COLUMN archived_at BIGINT;

UPDATE forum_topics SET
  posts_count = last_number,
  numbers_given = last_number,
  country = (SELECT country FROM accounts_accounts WHERE accounts_accounts.id = forum_topics.author_id);

CREATE INDEX forum_topics_by_language_and_activity ON forum_topics (language, last_post_at DESC, id DESC);
CREATE INDEX forum_topics_by_country_and_activity ON forum_topics (country, last_post_at DESC, id DESC);
CREATE INDEX forum_topics_by_author_and_activity ON forum_topics (author_id, last_post_at DESC, id DESC);
CREATE INDEX forum_topics_without_reply ON forum_topics (last_post_at DESC, id DESC) WHERE posts_count = 1;
CREATE INDEX forum_topics_pinned ON forum_topics (last_post_at DESC, id DESC) WHERE pinned_at IS NOT NULL;
DROP INDEX forum_topics_by_author;

CREATE TABLE forum_topic_tags (
  topic_id BYTEA NOT NULL REFERENCES forum_topics (id) ON DELETE CASCADE,
  tag TEXT NOT NULL,
  PRIMARY KEY (topic_id, tag)
);
CREATE INDEX forum_topic_tags_by_tag ON forum_topic_tags (tag, topic_id);

-- Where a post stood before it was moved: a link to a post works for ever.
CREATE TABLE forum_post_moves (
  -- The topic may be gone: it was merged into another.
  topic_id BYTEA NOT NULL,
  number INTEGER NOT NULL,
  post_id BYTEA NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE,
  PRIMARY KEY (topic_id, number)
);
CREATE INDEX forum_post_moves_by_post ON forum_post_moves (post_id);

-- Topics that became part of another.
CREATE TABLE forum_topic_merges (
  topic_id BYTEA PRIMARY KEY NOT NULL,
  into_id BYTEA NOT NULL REFERENCES forum_topics (id) ON DELETE CASCADE
);
CREATE INDEX forum_topic_merges_by_target ON forum_topic_merges (into_id);

-- What a facilitator recommends to the colleagues of a country.
CREATE TABLE forum_highlights (
  country TEXT NOT NULL CHECK (country IN ('RO', 'ES', 'CZ')),
  topic_id BYTEA NOT NULL REFERENCES forum_topics (id) ON DELETE CASCADE,
  highlighted_at BIGINT NOT NULL,
  PRIMARY KEY (country, topic_id)
);
CREATE INDEX forum_highlights_by_topic ON forum_highlights (topic_id);

-- When somebody was in the forum.
CREATE TABLE forum_visits (
  account_id BYTEA PRIMARY KEY NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- The last sign of this visit.
  seen_at BIGINT NOT NULL,
  -- The end of the visit before; what came later is new.
  before_at BIGINT NOT NULL,
  -- Everything until then counts as read.
  all_read_at BIGINT NOT NULL
);
