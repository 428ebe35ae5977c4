-- The files of what learners hand in.
CREATE TABLE learning_submission_files (
  submission_id BLOB NOT NULL REFERENCES learning_submissions (id) ON DELETE CASCADE, --: none
  file_id BLOB NOT NULL UNIQUE REFERENCES media_files (id) ON DELETE CASCADE, --: none
  position INTEGER NOT NULL, --: none
  -- What an image shows.
  alt TEXT NOT NULL, --: the learner's work, for those who cannot see an image; contract; until the account is erased
  PRIMARY KEY (submission_id, file_id)
) WITHOUT ROWID;
