-- The timetable of a cohort.
CREATE TABLE learning_meetings (
  id BLOB PRIMARY KEY NOT NULL, --: none
  cohort_id BLOB NOT NULL REFERENCES learning_cohorts (id) ON DELETE CASCADE, --: none
  -- The activity of the course that it is.
  part_id BLOB REFERENCES learning_parts (id) ON DELETE SET NULL, --: none
  title TEXT NOT NULL, --: none
  starts_at BIGINT NOT NULL, --: none
  ends_at BIGINT NOT NULL, --: none
  place TEXT NOT NULL --: none
);
CREATE INDEX learning_meetings_by_cohort ON learning_meetings (cohort_id, starts_at, id);
CREATE INDEX learning_meetings_by_part ON learning_meetings (part_id);

-- Who was there.
CREATE TABLE learning_attendance (
  meeting_id BLOB NOT NULL REFERENCES learning_meetings (id) ON DELETE CASCADE, --: none
  enrolment_id BLOB NOT NULL REFERENCES learning_enrolments (id) ON DELETE CASCADE, --: whose being there it is; contract; until the account is erased
  state TEXT NOT NULL CHECK (state IN ('present', 'absent', 'excused')), --: whether the learner has taken part, as the course asks for; contract; until the account is erased
  noted_by BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who answers for it; interest; until the account is erased
  noted_at BIGINT NOT NULL, --: none
  PRIMARY KEY (meeting_id, enrolment_id)
) WITHOUT ROWID;
CREATE INDEX learning_attendance_by_enrolment ON learning_attendance (enrolment_id);
CREATE INDEX learning_attendance_by_noter ON learning_attendance (noted_by);
