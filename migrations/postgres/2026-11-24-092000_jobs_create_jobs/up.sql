CREATE TABLE jobs_jobs (
  id BYTEA PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  -- JSON, of the shape that the kind knows.
  payload TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'dead')),
  -- Not before this time. Claiming a job moves it to the end of the claim: a worker that dies gives it back by itself.
  run_at BIGINT NOT NULL,
  attempts INTEGER NOT NULL,
  last_error TEXT,
  created_at BIGINT NOT NULL
);
CREATE INDEX jobs_jobs_by_state ON jobs_jobs (state, run_at, id);
