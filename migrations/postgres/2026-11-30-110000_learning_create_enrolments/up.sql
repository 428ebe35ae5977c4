-- Who learns what.
CREATE TABLE learning_enrolments (
  id BYTEA PRIMARY KEY NOT NULL,
  course_id BYTEA NOT NULL REFERENCES learning_courses (id) ON DELETE CASCADE,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  -- The version they are in; none before they are let in.
  version_id BYTEA REFERENCES learning_versions (id),
  state TEXT NOT NULL CHECK (state IN ('requested', 'active', 'completed', 'left')),
  done_count INTEGER NOT NULL,
  -- The activity they were in last.
  last_part_id BYTEA REFERENCES learning_parts (id) ON DELETE SET NULL,
  enrolled_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  completed_at BIGINT,
  muted INTEGER NOT NULL DEFAULT 0,
  -- How many percent longer the learner may take where time is limited.
  extra_percent INTEGER NOT NULL DEFAULT 0,
  UNIQUE (course_id, account_id)
);
CREATE INDEX learning_enrolments_by_account ON learning_enrolments (account_id, seen_at DESC);
CREATE INDEX learning_enrolments_by_course ON learning_enrolments (course_id, state, enrolled_at);
CREATE INDEX learning_enrolments_by_version ON learning_enrolments (version_id);
CREATE INDEX learning_enrolments_by_last_part ON learning_enrolments (last_part_id);

CREATE TABLE learning_progress (
  enrolment_id BYTEA NOT NULL REFERENCES learning_enrolments (id) ON DELETE CASCADE,
  part_id BYTEA NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('started', 'waiting', 'done')),
  -- The block of a lesson they were at last.
  place BYTEA,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (enrolment_id, part_id)
);
CREATE INDEX learning_progress_by_part ON learning_progress (part_id);

-- What a learner wrote, ticked or answered within a lesson.
CREATE TABLE learning_responses (
  enrolment_id BYTEA NOT NULL REFERENCES learning_enrolments (id) ON DELETE CASCADE,
  part_id BYTEA NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE,
  -- The lesson of the block.
  activity_id BYTEA NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE,
  -- JSON.
  given TEXT NOT NULL,
  -- What was told about an answer: JSON.
  marked TEXT,
  given_at BIGINT NOT NULL,
  PRIMARY KEY (enrolment_id, activity_id, part_id)
);
CREATE INDEX learning_responses_by_part ON learning_responses (part_id);
CREATE INDEX learning_responses_by_activity ON learning_responses (activity_id);
