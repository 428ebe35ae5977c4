CREATE TABLE learning_attempts (
  id BLOB PRIMARY KEY NOT NULL, --: none
  enrolment_id BLOB NOT NULL REFERENCES learning_enrolments (id) ON DELETE CASCADE, --: none
  part_id BLOB NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE, --: none
  -- The version in which it began, and in which it ends.
  version_id BLOB NOT NULL REFERENCES learning_versions (id), --: none
  number INTEGER NOT NULL, --: none
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')), --: none
  state TEXT NOT NULL CHECK (state IN ('open', 'submitted', 'marked')), --: where the learner's attempt stands; contract; until the account is erased
  -- The ids of its questions, in their order: JSON.
  questions TEXT NOT NULL, --: none
  -- What orders that tell nothing are drawn from.
  seed BIGINT NOT NULL, --: none
  started_at BIGINT NOT NULL, --: the time that an attempt may take; contract; until the account is erased
  due_at BIGINT, --: none
  submitted_at BIGINT, --: the time that an attempt may take; contract; until the account is erased
  -- The part of all points, in hundred-thousandths of a percent.
  result INTEGER, --: what the learner achieved; contract; until the account is erased
  UNIQUE (enrolment_id, part_id, number)
);
CREATE INDEX learning_attempts_by_part ON learning_attempts (part_id, state, submitted_at);
CREATE INDEX learning_attempts_by_version ON learning_attempts (version_id);

CREATE TABLE learning_answers (
  attempt_id BLOB NOT NULL REFERENCES learning_attempts (id) ON DELETE CASCADE, --: none
  -- The place of the question in the attempt.
  place INTEGER NOT NULL, --: none
  -- As it was given: JSON.
  answer TEXT NOT NULL, --: what the learner answered, as given; contract; until the account is erased
  -- The learner's count of answers to this question.
  sequence INTEGER NOT NULL, --: none
  saved_at BIGINT NOT NULL, --: none
  -- The part of the question's points; none before it is marked.
  weight INTEGER, --: what the learner achieved; contract; until the account is erased
  PRIMARY KEY (attempt_id, place)
) WITHOUT ROWID;
