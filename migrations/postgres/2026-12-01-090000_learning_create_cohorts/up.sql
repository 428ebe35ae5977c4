-- People who learn a course together.
CREATE TABLE learning_cohorts (
  id BYTEA PRIMARY KEY NOT NULL,
  course_id BYTEA NOT NULL REFERENCES learning_courses (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  -- Days since 1970-01-01.
  starts_on INTEGER,
  ends_on INTEGER,
  archived_at BIGINT,
  -- Counts its changes.
  revision INTEGER NOT NULL,
  created_at BIGINT NOT NULL,
  -- Its category of the forum, and the group to which that is open.
  group_id BYTEA REFERENCES accounts_groups (id) ON DELETE SET NULL,
  category_id BYTEA REFERENCES forum_categories (id) ON DELETE SET NULL
);
CREATE INDEX learning_cohorts_by_creation ON learning_cohorts (created_at DESC, id DESC);
CREATE INDEX learning_cohorts_by_course ON learning_cohorts (course_id, created_at DESC, id DESC);
CREATE INDEX learning_cohorts_by_group ON learning_cohorts (group_id);
CREATE INDEX learning_cohorts_by_category ON learning_cohorts (category_id);

-- Who guides them.
CREATE TABLE learning_cohort_facilitators (
  cohort_id BYTEA NOT NULL REFERENCES learning_cohorts (id) ON DELETE CASCADE,
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  PRIMARY KEY (cohort_id, account_id)
);
CREATE INDEX learning_cohort_facilitators_by_account ON learning_cohort_facilitators (account_id);

-- The cohort in which somebody learns.
ALTER TABLE learning_enrolments ADD COLUMN cohort_id BYTEA REFERENCES learning_cohorts (id) ON DELETE SET NULL;
-- When a reminder was sent last.
ALTER TABLE learning_enrolments ADD COLUMN reminded_at BIGINT;
CREATE INDEX learning_enrolments_by_cohort ON learning_enrolments (cohort_id, state);
CREATE INDEX learning_enrolments_by_state ON learning_enrolments (state, enrolled_at, id);
CREATE INDEX learning_enrolments_by_seen ON learning_enrolments (state, seen_at);
