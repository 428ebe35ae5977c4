-- The member whom a topic waits for, one at a time.
CREATE TABLE forum_assignments (
  topic_id BLOB PRIMARY KEY NOT NULL REFERENCES forum_topics (id) ON DELETE CASCADE, --: what one is asked to answer; contract; until done, handed on or withdrawn, or the account is suspended or erased
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who is asked; contract; until done, handed on or withdrawn, or the account is suspended or erased
  -- Null: a former member.
  assigned_by BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who asked; contract; until done, handed on or withdrawn, or the account is erased
  due_at BIGINT NOT NULL, --: by when; contract; until done, handed on or withdrawn
  assigned_at BIGINT NOT NULL --: none
) WITHOUT ROWID;
CREATE INDEX forum_assignments_by_account ON forum_assignments (account_id, due_at, topic_id);
CREATE INDEX forum_assignments_by_asker ON forum_assignments (assigned_by);
