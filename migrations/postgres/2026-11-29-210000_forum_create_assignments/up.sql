-- The member whom a topic waits for, one at a time.
CREATE TABLE forum_assignments (
  topic_id BYTEA PRIMARY KEY NOT NULL REFERENCES forum_topics (id) ON DELETE CASCADE,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- Null: a former member.
  assigned_by BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  due_at BIGINT NOT NULL,
  assigned_at BIGINT NOT NULL
);
CREATE INDEX forum_assignments_by_account ON forum_assignments (account_id, due_at, topic_id);
CREATE INDEX forum_assignments_by_asker ON forum_assignments (assigned_by);
