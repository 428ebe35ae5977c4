-- People who learn a course together.
CREATE TABLE learning_cohorts (
  id BLOB PRIMARY KEY NOT NULL, --: none
  course_id BLOB NOT NULL REFERENCES learning_courses (id) ON DELETE CASCADE, --: none
  name TEXT NOT NULL, --: none
  -- Days since 1970-01-01.
  starts_on INTEGER, --: none
  ends_on INTEGER, --: none
  archived_at BIGINT, --: none
  -- Counts its changes.
  revision INTEGER NOT NULL, --: none
  created_at BIGINT NOT NULL, --: none
  -- Its category of the forum, and the group to which that is open.
  group_id BLOB REFERENCES accounts_groups (id) ON DELETE SET NULL, --: none
  category_id BLOB REFERENCES forum_categories (id) ON DELETE SET NULL --: none
);
CREATE INDEX learning_cohorts_by_creation ON learning_cohorts (created_at DESC, id DESC);
CREATE INDEX learning_cohorts_by_course ON learning_cohorts (course_id, created_at DESC, id DESC);
CREATE INDEX learning_cohorts_by_group ON learning_cohorts (group_id);
CREATE INDEX learning_cohorts_by_category ON learning_cohorts (category_id);

-- Who guides them.
CREATE TABLE learning_cohort_facilitators (
  cohort_id BLOB NOT NULL REFERENCES learning_cohorts (id) ON DELETE CASCADE, --: none
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who guides learners, and so sees where they stand; contract; until removed, or until the account is erased
  PRIMARY KEY (cohort_id, account_id)
) WITHOUT ROWID;
CREATE INDEX learning_cohort_facilitators_by_account ON learning_cohort_facilitators (account_id);

-- The cohort in which somebody learns.
ALTER TABLE learning_enrolments ADD COLUMN cohort_id BLOB REFERENCES learning_cohorts (id) ON DELETE SET NULL; --: with whom the learner learns, and who guides them; contract; until they leave the course, or until the account is erased
-- When a reminder was sent last.
ALTER TABLE learning_enrolments ADD COLUMN reminded_at BIGINT; --: reminding once a week at most; contract; until the account is erased
CREATE INDEX learning_enrolments_by_cohort ON learning_enrolments (cohort_id, state);
CREATE INDEX learning_enrolments_by_state ON learning_enrolments (state, enrolled_at, id);
CREATE INDEX learning_enrolments_by_seen ON learning_enrolments (state, seen_at);
