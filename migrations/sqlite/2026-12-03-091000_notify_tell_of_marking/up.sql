-- One more kind of notice. SQLite changes no CHECK: each table is made anew and takes the other's place.
CREATE TABLE notify_notices_rebuilt (
  id BLOB PRIMARY KEY NOT NULL,
  recipient_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'post', 'topic', 'mention', 'message', 'moderation', 'assignment', 'reminder', 'course', 'learning', 'marked')),
  actor_id BLOB REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  post_id BLOB REFERENCES forum_posts (id) ON DELETE CASCADE,
  topic_id BLOB REFERENCES forum_topics (id) ON DELETE CASCADE,
  path TEXT,
  in_app INTEGER NOT NULL CHECK (in_app IN (0, 1)),
  by_mail TEXT NOT NULL CHECK (by_mail IN ('off', 'at_once', 'daily', 'weekly')),
  created_at BIGINT NOT NULL,
  read_at BIGINT,
  mailed_at BIGINT
);
INSERT INTO notify_notices_rebuilt SELECT * FROM notify_notices;
DROP TABLE notify_notices;
ALTER TABLE notify_notices_rebuilt RENAME TO notify_notices;
CREATE INDEX notify_notices_by_recipient ON notify_notices (recipient_id, created_at DESC, id DESC);
CREATE INDEX notify_notices_unread ON notify_notices (recipient_id, created_at DESC) WHERE read_at IS NULL;
CREATE INDEX notify_notices_to_mail ON notify_notices (by_mail, recipient_id, created_at) WHERE mailed_at IS NULL AND read_at IS NULL;
CREATE INDEX notify_notices_by_age ON notify_notices (created_at);
CREATE INDEX notify_notices_by_topic ON notify_notices (topic_id);
CREATE INDEX notify_notices_by_post ON notify_notices (post_id);
CREATE INDEX notify_notices_by_actor ON notify_notices (actor_id);

CREATE TABLE notify_choices_rebuilt (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'post', 'topic', 'mention', 'message', 'moderation', 'assignment', 'reminder', 'course', 'learning', 'marked')),
  in_app INTEGER NOT NULL CHECK (in_app IN (0, 1)),
  by_mail TEXT NOT NULL CHECK (by_mail IN ('off', 'at_once', 'daily', 'weekly')),
  PRIMARY KEY (account_id, kind)
) WITHOUT ROWID;
INSERT INTO notify_choices_rebuilt SELECT * FROM notify_choices;
DROP TABLE notify_choices;
ALTER TABLE notify_choices_rebuilt RENAME TO notify_choices;
