-- What learners hand in, and what facilitators say about it.
CREATE TABLE learning_submissions (
  id BLOB PRIMARY KEY NOT NULL, --: none
  enrolment_id BLOB NOT NULL REFERENCES learning_enrolments (id) ON DELETE CASCADE, --: whose work it is; contract; until the account is erased
  part_id BLOB NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE, --: none
  number INTEGER NOT NULL, --: none
  state TEXT NOT NULL CHECK (state IN ('waiting', 'returned', 'accepted')), --: where the learner's work stands; contract; until the account is erased
  text TEXT NOT NULL, --: the learner's work, read by those who guide the course; contract; until the account is erased
  html TEXT NOT NULL, --: the learner's work, read by those who guide the course; contract; until the account is erased
  submitted_at BIGINT NOT NULL, --: none
  -- The level of each line of the rubric: JSON.
  levels TEXT NOT NULL, --: what the learner achieved; contract; until the account is erased
  feedback_html TEXT NOT NULL, --: what the learner was told about it; contract; until the account is erased
  marked_by BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who answers for the mark; interest; until the account is erased
  marked_at BIGINT, --: none
  UNIQUE (enrolment_id, part_id, number)
);
CREATE INDEX learning_submissions_by_state ON learning_submissions (state, submitted_at);
CREATE INDEX learning_submissions_by_part ON learning_submissions (part_id);
CREATE INDEX learning_submissions_by_marker ON learning_submissions (marked_by);

-- What learners answered before and after a course.
CREATE TABLE learning_surveys (
  enrolment_id BLOB NOT NULL REFERENCES learning_enrolments (id) ON DELETE CASCADE, --: pairing what one answered before and after, without showing whose it is; contract; until the account is erased
  part_id BLOB NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE, --: none
  phase TEXT NOT NULL CHECK (phase IN ('before', 'after')), --: none
  -- JSON.
  answers TEXT NOT NULL, --: what a course changes, shown only for five and more together; contract; until the account is erased
  answered_at BIGINT NOT NULL, --: none
  PRIMARY KEY (enrolment_id, part_id, phase)
) WITHOUT ROWID;
CREATE INDEX learning_surveys_by_part ON learning_surveys (part_id, phase);
