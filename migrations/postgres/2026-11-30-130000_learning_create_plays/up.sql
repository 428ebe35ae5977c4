-- How a learner played a practice scenario, last.
CREATE TABLE learning_plays (
  enrolment_id BYTEA NOT NULL REFERENCES learning_enrolments (id) ON DELETE CASCADE,
  part_id BYTEA NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE,
  -- The choices from the start: JSON.
  steps TEXT NOT NULL,
  reflection TEXT NOT NULL,
  ended INTEGER NOT NULL CHECK (ended IN (0, 1)),
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (enrolment_id, part_id)
);
CREATE INDEX learning_plays_by_part ON learning_plays (part_id);
