-- Who learns what.
CREATE TABLE learning_enrolments (
  id BLOB PRIMARY KEY NOT NULL, --: none
  course_id BLOB NOT NULL REFERENCES learning_courses (id) ON DELETE CASCADE, --: none
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who learns; contract; until the account is erased
  -- The version they are in; none before they are let in.
  version_id BLOB REFERENCES learning_versions (id), --: none
  state TEXT NOT NULL CHECK (state IN ('requested', 'active', 'completed', 'left')), --: where the learner stands; contract; until the account is erased
  done_count INTEGER NOT NULL, --: how far the learner is; contract; until the account is erased
  -- The activity they were in last.
  last_part_id BLOB REFERENCES learning_parts (id) ON DELETE SET NULL, --: leading the learner back to where they stopped; contract; until the account is erased
  enrolled_at BIGINT NOT NULL, --: when the learner came in, for the certificate; contract; until the account is erased
  seen_at BIGINT NOT NULL, --: helping those who are stuck, and reminding; contract; until the account is erased
  completed_at BIGINT, --: when all was done, for the certificate; contract; until the account is erased
  muted INTEGER NOT NULL DEFAULT 0, --: sending no reminders; contract; until the account is erased
  -- How many percent longer the learner may take where time is limited.
  extra_percent INTEGER NOT NULL DEFAULT 0, --: more time for those who need it; contract; until the account is erased
  UNIQUE (course_id, account_id)
);
CREATE INDEX learning_enrolments_by_account ON learning_enrolments (account_id, seen_at DESC);
CREATE INDEX learning_enrolments_by_course ON learning_enrolments (course_id, state, enrolled_at);
CREATE INDEX learning_enrolments_by_version ON learning_enrolments (version_id);
CREATE INDEX learning_enrolments_by_last_part ON learning_enrolments (last_part_id);

CREATE TABLE learning_progress (
  enrolment_id BLOB NOT NULL REFERENCES learning_enrolments (id) ON DELETE CASCADE, --: none
  part_id BLOB NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE, --: none
  state TEXT NOT NULL CHECK (state IN ('started', 'waiting', 'done')), --: how far the learner is; contract; until the account is erased
  -- The block of a lesson they were at last.
  place BLOB, --: leading the learner back to where they stopped; contract; until the account is erased
  changed_at BIGINT NOT NULL, --: none
  PRIMARY KEY (enrolment_id, part_id)
) WITHOUT ROWID;
CREATE INDEX learning_progress_by_part ON learning_progress (part_id);

-- What a learner wrote, ticked or answered within a lesson.
CREATE TABLE learning_responses (
  enrolment_id BLOB NOT NULL REFERENCES learning_enrolments (id) ON DELETE CASCADE, --: none
  part_id BLOB NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE, --: none
  -- The lesson of the block.
  activity_id BLOB NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE, --: none
  -- JSON.
  given TEXT NOT NULL, --: the learner's own notes and answers, read by nobody else; contract; until the account is erased
  -- What was told about an answer: JSON.
  marked TEXT, --: none
  given_at BIGINT NOT NULL, --: none
  PRIMARY KEY (enrolment_id, activity_id, part_id)
) WITHOUT ROWID;
CREATE INDEX learning_responses_by_part ON learning_responses (part_id);
CREATE INDEX learning_responses_by_activity ON learning_responses (activity_id);
