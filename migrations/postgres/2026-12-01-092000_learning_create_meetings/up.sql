-- The timetable of a cohort.
CREATE TABLE learning_meetings (
  id BYTEA PRIMARY KEY NOT NULL,
  cohort_id BYTEA NOT NULL REFERENCES learning_cohorts (id) ON DELETE CASCADE,
  -- The activity of the course that it is.
  part_id BYTEA REFERENCES learning_parts (id) ON DELETE SET NULL,
  title TEXT NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  place TEXT NOT NULL
);
CREATE INDEX learning_meetings_by_cohort ON learning_meetings (cohort_id, starts_at, id);
CREATE INDEX learning_meetings_by_part ON learning_meetings (part_id);

-- Who was there.
CREATE TABLE learning_attendance (
  meeting_id BYTEA NOT NULL REFERENCES learning_meetings (id) ON DELETE CASCADE,
  enrolment_id BYTEA NOT NULL REFERENCES learning_enrolments (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('present', 'absent', 'excused')),
  noted_by BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  noted_at BIGINT NOT NULL,
  PRIMARY KEY (meeting_id, enrolment_id)
);
CREATE INDEX learning_attendance_by_enrolment ON learning_attendance (enrolment_id);
CREATE INDEX learning_attendance_by_noter ON learning_attendance (noted_by);
