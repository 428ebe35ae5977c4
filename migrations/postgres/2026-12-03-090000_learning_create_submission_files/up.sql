-- The files of what learners hand in.
CREATE TABLE learning_submission_files (
  submission_id BYTEA NOT NULL REFERENCES learning_submissions (id) ON DELETE CASCADE,
  file_id BYTEA NOT NULL UNIQUE REFERENCES media_files (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  -- What an image shows.
  alt TEXT NOT NULL,
  PRIMARY KEY (submission_id, file_id)
);
