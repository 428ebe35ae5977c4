-- What a member was told: one row for each thing and each reader. What is told is not stored: only who, where and when.
CREATE TABLE notify_notices (
  id BYTEA PRIMARY KEY NOT NULL,
  recipient_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'post', 'topic', 'mention', 'message', 'moderation', 'assignment', 'reminder')),
  -- Who did it; null where that is not told.
  actor_id BYTEA REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- Where: a post (its topic is where the post stands now), else a topic, else a path below the site's address.
  post_id BYTEA REFERENCES forum_posts (id) ON DELETE CASCADE,
  topic_id BYTEA REFERENCES forum_topics (id) ON DELETE CASCADE,
  path TEXT,
  -- Whether the list in the app shows it.
  in_app INTEGER NOT NULL CHECK (in_app IN (0, 1)),
  -- Whether and when a mail tells it; 'off' also once nobody wants that any more.
  by_mail TEXT NOT NULL CHECK (by_mail IN ('off', 'at_once', 'daily', 'weekly')),
  created_at BIGINT NOT NULL,
  read_at BIGINT,
  -- When a mail told it, or was found not to be needed.
  mailed_at BIGINT
);
CREATE INDEX notify_notices_by_recipient ON notify_notices (recipient_id, created_at DESC, id DESC);
CREATE INDEX notify_notices_unread ON notify_notices (recipient_id, created_at DESC) WHERE read_at IS NULL;
CREATE INDEX notify_notices_to_mail ON notify_notices (by_mail, recipient_id, created_at) WHERE mailed_at IS NULL AND read_at IS NULL;
CREATE INDEX notify_notices_by_age ON notify_notices (created_at);
CREATE INDEX notify_notices_by_topic ON notify_notices (topic_id);
CREATE INDEX notify_notices_by_post ON notify_notices (post_id);
CREATE INDEX notify_notices_by_actor ON notify_notices (actor_id);

-- How an account wants to be told of a kind, where it is not as usual.
CREATE TABLE notify_choices (
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'post', 'topic', 'mention', 'message', 'moderation', 'assignment', 'reminder')),
  in_app INTEGER NOT NULL CHECK (in_app IN (0, 1)),
  by_mail TEXT NOT NULL CHECK (by_mail IN ('off', 'at_once', 'daily', 'weekly')),
  PRIMARY KEY (account_id, kind)
);

-- The hours of the day in which nothing is mailed, where they are not the usual ones; both null: there are none.
CREATE TABLE notify_quiet_hours (
  account_id BYTEA PRIMARY KEY NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  from_hour INTEGER CHECK (from_hour BETWEEN 0 AND 23),
  until_hour INTEGER CHECK (until_hour BETWEEN 0 AND 23)
);

-- Addresses to which mail came back for good. It counts for as long as it is the account's address.
CREATE TABLE notify_bounces (
  account_id BYTEA PRIMARY KEY NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  email TEXT NOT NULL,
  -- RFC 3463: 5.1.1.
  status TEXT NOT NULL,
  at BIGINT NOT NULL
);

-- What was refused stays refused. The program before this one still reads notify_refusals: a release later it goes.
INSERT INTO notify_choices (account_id, kind, in_app, by_mail)
  SELECT account_id, kind, 1, 'off' FROM notify_refusals;
