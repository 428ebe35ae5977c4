-- How a learner played a practice scenario, last.
CREATE TABLE learning_plays (
  enrolment_id BLOB NOT NULL REFERENCES learning_enrolments (id) ON DELETE CASCADE, --: none
  part_id BLOB NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE, --: none
  -- The choices from the start: JSON.
  steps TEXT NOT NULL, --: the way the learner took through a practice conversation, read by nobody else; contract; until the account is erased
  reflection TEXT NOT NULL, --: the learner's own thoughts about it, read by nobody else; contract; until the account is erased
  ended INTEGER NOT NULL CHECK (ended IN (0, 1)), --: none
  updated_at BIGINT NOT NULL, --: none
  PRIMARY KEY (enrolment_id, part_id)
) WITHOUT ROWID;
CREATE INDEX learning_plays_by_part ON learning_plays (part_id);
