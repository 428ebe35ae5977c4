CREATE TABLE forum_categories (
  id BLOB PRIMARY KEY NOT NULL, --: none
  slug TEXT NOT NULL UNIQUE, --: none
  position INTEGER NOT NULL, --: none
  -- The category of the first level that it is a part of; there are two levels.
  parent_id BLOB REFERENCES forum_categories (id), --: none
  name_en TEXT NOT NULL, --: none
  name_ro TEXT NOT NULL, --: none
  name_es TEXT NOT NULL, --: none
  name_cs TEXT NOT NULL, --: none
  description_en TEXT NOT NULL, --: none
  description_ro TEXT NOT NULL, --: none
  description_es TEXT NOT NULL, --: none
  description_cs TEXT NOT NULL, --: none
  -- Who sees it: every condition that is not null must hold, and those of the parent too.
  readers_role TEXT CHECK (readers_role IN ('member', 'facilitator', 'privacy_reviewer', 'translator', 'project_manager', 'administrator')), --: none
  readers_country TEXT CHECK (readers_country IN ('RO', 'ES', 'CZ')), --: none
  readers_organisation BLOB REFERENCES accounts_organisations (id), --: none
  readers_group BLOB REFERENCES accounts_groups (id), --: none
  -- Who of them writes in it.
  writers_role TEXT CHECK (writers_role IN ('member', 'facilitator', 'privacy_reviewer', 'translator', 'project_manager', 'administrator')), --: none
  writers_country TEXT CHECK (writers_country IN ('RO', 'ES', 'CZ')), --: none
  writers_organisation BLOB REFERENCES accounts_organisations (id), --: none
  writers_group BLOB REFERENCES accounts_groups (id), --: none
  -- Closed: it can be read, and nothing new is written.
  archived_at BIGINT, --: none
  version INTEGER NOT NULL, --: none
  topics_count INTEGER NOT NULL DEFAULT 0 --: none
);

CREATE TABLE forum_topics (
  id BLOB PRIMARY KEY NOT NULL, --: none
  category_id BLOB NOT NULL REFERENCES forum_categories (id), --: none
  -- Null: a former member, whose account is erased.
  author_id BLOB REFERENCES accounts_accounts (id), --: who opened it; contract; until the account is erased
  title TEXT NOT NULL, --: the conversation; contract; without end, or emptied with the account as its owner chooses
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')), --: none
  -- The number of the newest post; the first is 1.
  last_number INTEGER NOT NULL, --: none
  last_post_at BIGINT NOT NULL, --: none
  created_at BIGINT NOT NULL, --: the order of the conversation; contract; without end, without a name once the account is erased
  -- Closed by a facilitator: only facilitators reply.
  locked_at BIGINT, --: none
  version INTEGER NOT NULL --: none
);
CREATE INDEX forum_topics_by_activity ON forum_topics (last_post_at DESC, id DESC);
CREATE INDEX forum_topics_by_category_and_activity ON forum_topics (category_id, last_post_at DESC, id DESC);
CREATE INDEX forum_topics_by_author ON forum_topics (author_id);

CREATE TABLE forum_posts (
  id BLOB PRIMARY KEY NOT NULL, --: none
  topic_id BLOB NOT NULL REFERENCES forum_topics (id), --: none
  number INTEGER NOT NULL, --: none
  -- Null: a former member, whose account is erased.
  author_id BLOB REFERENCES accounts_accounts (id), --: who wrote it; contract; until the account is erased
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')), --: none
  -- Both empty once deleted: what a person deletes is gone.
  body_markdown TEXT NOT NULL, --: the conversation; contract; until deleted, or emptied with the account as its owner chooses
  body_html TEXT NOT NULL, --: the conversation, as it is shown; contract; until deleted, or emptied with the account as its owner chooses
  created_at BIGINT NOT NULL, --: the order of the conversation; contract; without end, without a name once the account is erased
  edited_at BIGINT, --: showing that a text was changed; interest; without end, without a name once the account is erased
  deleted_at BIGINT, --: the place that a deleted text leaves; interest; without end, without a name once the account is erased
  version INTEGER NOT NULL, --: none
  UNIQUE (topic_id, number)
);
CREATE INDEX forum_posts_by_author ON forum_posts (author_id);

CREATE TABLE forum_reads (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: whose mark it is; contract; until the account is erased
  topic_id BLOB NOT NULL REFERENCES forum_topics (id) ON DELETE CASCADE, --: showing what is new; contract; until the account is erased
  -- The newest post that was read.
  number INTEGER NOT NULL, --: showing what is new; contract; until the account is erased
  read_at BIGINT NOT NULL, --: showing what is new; contract; until the account is erased
  PRIMARY KEY (account_id, topic_id)
) WITHOUT ROWID;

CREATE TABLE forum_drafts (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: whose draft it is; contract; until sent, thrown away, or the account is erased
  -- topic, reply-<topic id> or edit-<post id>
  key TEXT NOT NULL, --: which text it is a draft of; contract; until sent, thrown away, or the account is erased
  -- JSON of DraftContent.
  content TEXT NOT NULL, --: losing nothing that was typed; contract; until sent, thrown away, or the account is erased
  saved_at BIGINT NOT NULL, --: the newest copy of a draft; contract; until sent, thrown away, or the account is erased
  PRIMARY KEY (account_id, key)
) WITHOUT ROWID;
