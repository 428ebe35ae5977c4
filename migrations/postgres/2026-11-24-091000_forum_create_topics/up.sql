CREATE TABLE forum_categories (
  id BYTEA PRIMARY KEY NOT NULL,
  slug TEXT NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  -- The category of the first level that it is a part of; there are two levels.
  parent_id BYTEA REFERENCES forum_categories (id),
  name_en TEXT NOT NULL,
  name_ro TEXT NOT NULL,
  name_es TEXT NOT NULL,
  name_cs TEXT NOT NULL,
  description_en TEXT NOT NULL,
  description_ro TEXT NOT NULL,
  description_es TEXT NOT NULL,
  description_cs TEXT NOT NULL,
  -- Who sees it: every condition that is not null must hold, and those of the parent too.
  readers_role TEXT CHECK (readers_role IN ('member', 'facilitator', 'privacy_reviewer', 'translator', 'project_manager', 'administrator')),
  readers_country TEXT CHECK (readers_country IN ('RO', 'ES', 'CZ')),
  readers_organisation BYTEA REFERENCES accounts_organisations (id),
  readers_group BYTEA REFERENCES accounts_groups (id),
  -- Who of them writes in it.
  writers_role TEXT CHECK (writers_role IN ('member', 'facilitator', 'privacy_reviewer', 'translator', 'project_manager', 'administrator')),
  writers_country TEXT CHECK (writers_country IN ('RO', 'ES', 'CZ')),
  writers_organisation BYTEA REFERENCES accounts_organisations (id),
  writers_group BYTEA REFERENCES accounts_groups (id),
  -- Closed: it can be read, and nothing new is written.
  archived_at BIGINT,
  version INTEGER NOT NULL,
  topics_count INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE forum_topics (
  id BYTEA PRIMARY KEY NOT NULL,
  category_id BYTEA NOT NULL REFERENCES forum_categories (id),
  -- Null: a former member, whose account is erased.
  author_id BYTEA REFERENCES accounts_accounts (id),
  title TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')),
  -- The number of the newest post; the first is 1.
  last_number INTEGER NOT NULL,
  last_post_at BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  -- Closed by a facilitator: only facilitators reply.
  locked_at BIGINT,
  version INTEGER NOT NULL
);
CREATE INDEX forum_topics_by_activity ON forum_topics (last_post_at DESC, id DESC);
CREATE INDEX forum_topics_by_category_and_activity ON forum_topics (category_id, last_post_at DESC, id DESC);
CREATE INDEX forum_topics_by_author ON forum_topics (author_id);

CREATE TABLE forum_posts (
  id BYTEA PRIMARY KEY NOT NULL,
  topic_id BYTEA NOT NULL REFERENCES forum_topics (id),
  number INTEGER NOT NULL,
  -- Null: a former member, whose account is erased.
  author_id BYTEA REFERENCES accounts_accounts (id),
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')),
  -- Both empty once deleted: what a person deletes is gone.
  body_markdown TEXT NOT NULL,
  body_html TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  edited_at BIGINT,
  deleted_at BIGINT,
  version INTEGER NOT NULL,
  UNIQUE (topic_id, number)
);
CREATE INDEX forum_posts_by_author ON forum_posts (author_id);

CREATE TABLE forum_reads (
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  topic_id BYTEA NOT NULL REFERENCES forum_topics (id) ON DELETE CASCADE,
  -- The newest post that was read.
  number INTEGER NOT NULL,
  read_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, topic_id)
);

CREATE TABLE forum_drafts (
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- topic, reply-<topic id> or edit-<post id>
  key TEXT NOT NULL,
  -- JSON of DraftContent.
  content TEXT NOT NULL,
  saved_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, key)
);
