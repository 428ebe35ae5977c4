DROP INDEX learning_enrolments_by_seen;
DROP INDEX learning_enrolments_by_state;
DROP INDEX learning_enrolments_by_cohort;
ALTER TABLE learning_enrolments DROP COLUMN reminded_at;
ALTER TABLE learning_enrolments DROP COLUMN cohort_id;
DROP TABLE learning_cohort_facilitators;
DROP TABLE learning_cohorts;
