-- What somebody said who marked an essay.
ALTER TABLE learning_answers ADD COLUMN feedback_html TEXT NOT NULL DEFAULT '';
ALTER TABLE learning_answers ADD COLUMN marked_by BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL;
CREATE INDEX learning_answers_by_marker ON learning_answers (marked_by);
-- What waits to be marked, the oldest first.
CREATE INDEX learning_attempts_by_state ON learning_attempts (state, submitted_at);
