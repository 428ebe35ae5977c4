CREATE TABLE learning_attempts (
  id BYTEA PRIMARY KEY NOT NULL,
  enrolment_id BYTEA NOT NULL REFERENCES learning_enrolments (id) ON DELETE CASCADE,
  part_id BYTEA NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE,
  -- The version in which it began, and in which it ends.
  version_id BYTEA NOT NULL REFERENCES learning_versions (id),
  number INTEGER NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')),
  state TEXT NOT NULL CHECK (state IN ('open', 'submitted', 'marked')),
  -- The ids of its questions, in their order: JSON.
  questions TEXT NOT NULL,
  -- What orders that tell nothing are drawn from.
  seed BIGINT NOT NULL,
  started_at BIGINT NOT NULL,
  due_at BIGINT,
  submitted_at BIGINT,
  -- The part of all points, in hundred-thousandths of a percent.
  result INTEGER,
  UNIQUE (enrolment_id, part_id, number)
);
CREATE INDEX learning_attempts_by_part ON learning_attempts (part_id, state, submitted_at);
CREATE INDEX learning_attempts_by_version ON learning_attempts (version_id);

CREATE TABLE learning_answers (
  attempt_id BYTEA NOT NULL REFERENCES learning_attempts (id) ON DELETE CASCADE,
  -- The place of the question in the attempt.
  place INTEGER NOT NULL,
  -- As it was given: JSON.
  answer TEXT NOT NULL,
  -- The learner's count of answers to this question.
  sequence INTEGER NOT NULL,
  saved_at BIGINT NOT NULL,
  -- The part of the question's points; none before it is marked.
  weight INTEGER,
  PRIMARY KEY (attempt_id, place)
);
