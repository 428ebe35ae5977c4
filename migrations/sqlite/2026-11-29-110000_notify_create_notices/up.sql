-- What a member was told: one row for each thing and each reader. What is told is not stored: only who, where and when.
CREATE TABLE notify_notices (
  id BLOB PRIMARY KEY NOT NULL, --: naming the notice; contract; 180 days, or until either account is erased
  recipient_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who is told; contract; 180 days, or until either account is erased
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'post', 'topic', 'mention', 'message', 'moderation', 'assignment', 'reminder')), --: of what; contract; 180 days, or until either account is erased
  -- Who did it; null where that is not told.
  actor_id BLOB REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who did it; contract; 180 days, or until either account is erased
  -- Where: a post (its topic is where the post stands now), else a topic, else a path below the site's address.
  post_id BLOB REFERENCES forum_posts (id) ON DELETE CASCADE, --: where; contract; 180 days, or until either account is erased
  topic_id BLOB REFERENCES forum_topics (id) ON DELETE CASCADE, --: where; contract; 180 days, or until either account is erased
  path TEXT, --: where; contract; 180 days, or until either account is erased
  -- Whether the list in the app shows it.
  in_app INTEGER NOT NULL CHECK (in_app IN (0, 1)), --: how one is told; contract; 180 days, or until either account is erased
  -- Whether and when a mail tells it; 'off' also once nobody wants that any more.
  by_mail TEXT NOT NULL CHECK (by_mail IN ('off', 'at_once', 'daily', 'weekly')), --: how one is told; contract; 180 days, or until either account is erased
  created_at BIGINT NOT NULL, --: when it happened; contract; 180 days, or until either account is erased
  read_at BIGINT, --: telling nothing twice; contract; 180 days, or until either account is erased
  -- When a mail told it, or was found not to be needed.
  mailed_at BIGINT --: telling nothing twice; contract; 180 days, or until either account is erased
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
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: whose choice it is; contract; until the account is erased
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'post', 'topic', 'mention', 'message', 'moderation', 'assignment', 'reminder')), --: of what one is told; contract; until the account is erased
  in_app INTEGER NOT NULL CHECK (in_app IN (0, 1)), --: how one is told; contract; until the account is erased
  by_mail TEXT NOT NULL CHECK (by_mail IN ('off', 'at_once', 'daily', 'weekly')), --: how one is told; contract; until the account is erased
  PRIMARY KEY (account_id, kind)
) WITHOUT ROWID;

-- The hours of the day in which nothing is mailed, where they are not the usual ones; both null: there are none.
CREATE TABLE notify_quiet_hours (
  account_id BLOB PRIMARY KEY NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who wants to be left alone; contract; until the account is erased
  from_hour INTEGER CHECK (from_hour BETWEEN 0 AND 23), --: from when; contract; until the account is erased
  until_hour INTEGER CHECK (until_hour BETWEEN 0 AND 23) --: until when; contract; until the account is erased
);

-- Addresses to which mail came back for good. It counts for as long as it is the account's address.
CREATE TABLE notify_bounces (
  account_id BLOB PRIMARY KEY NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: whom mail does not reach; interest; until lifted, or until the account is erased
  email TEXT NOT NULL, --: the address that does not work; interest; until lifted, or until the account is erased
  -- RFC 3463: 5.1.1.
  status TEXT NOT NULL, --: why mail came back; interest; until lifted, or until the account is erased
  at BIGINT NOT NULL --: since when; interest; until lifted, or until the account is erased
);

-- What was refused stays refused. The program before this one still reads notify_refusals: a release later it goes.
INSERT INTO notify_choices (account_id, kind, in_app, by_mail)
  SELECT account_id, kind, 1, 'off' FROM notify_refusals;
