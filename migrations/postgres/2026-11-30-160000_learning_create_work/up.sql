-- What learners hand in, and what facilitators say about it.
CREATE TABLE learning_submissions (
  id BYTEA PRIMARY KEY NOT NULL,
  enrolment_id BYTEA NOT NULL REFERENCES learning_enrolments (id) ON DELETE CASCADE,
  part_id BYTEA NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'returned', 'accepted')),
  text TEXT NOT NULL,
  html TEXT NOT NULL,
  submitted_at BIGINT NOT NULL,
  -- The level of each line of the rubric: JSON.
  levels TEXT NOT NULL,
  feedback_html TEXT NOT NULL,
  marked_by BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  marked_at BIGINT,
  UNIQUE (enrolment_id, part_id, number)
);
CREATE INDEX learning_submissions_by_state ON learning_submissions (state, submitted_at);
CREATE INDEX learning_submissions_by_part ON learning_submissions (part_id);
CREATE INDEX learning_submissions_by_marker ON learning_submissions (marked_by);

-- What learners answered before and after a course.
CREATE TABLE learning_surveys (
  enrolment_id BYTEA NOT NULL REFERENCES learning_enrolments (id) ON DELETE CASCADE,
  part_id BYTEA NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE,
  phase TEXT NOT NULL CHECK (phase IN ('before', 'after')),
  -- JSON.
  answers TEXT NOT NULL,
  answered_at BIGINT NOT NULL,
  PRIMARY KEY (enrolment_id, part_id, phase)
);
CREATE INDEX learning_surveys_by_part ON learning_surveys (part_id, phase);
