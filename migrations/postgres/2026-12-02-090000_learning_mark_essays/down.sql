DROP INDEX learning_attempts_by_state;
DROP INDEX learning_answers_by_marker;
ALTER TABLE learning_answers DROP COLUMN marked_by;
ALTER TABLE learning_answers DROP COLUMN feedback_html;
