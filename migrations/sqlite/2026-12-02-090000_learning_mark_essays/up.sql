-- What somebody said who marked an essay.
ALTER TABLE learning_answers ADD COLUMN feedback_html TEXT NOT NULL DEFAULT ''; --: what a facilitator said to the learner; contract; until the account is erased
ALTER TABLE learning_answers ADD COLUMN marked_by BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL; --: who answers for the mark; interest; until the account is erased
CREATE INDEX learning_answers_by_marker ON learning_answers (marked_by);
-- What waits to be marked, the oldest first.
CREATE INDEX learning_attempts_by_state ON learning_attempts (state, submitted_at);
