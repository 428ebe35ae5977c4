CREATE TABLE jobs_jobs (
  id BLOB PRIMARY KEY NOT NULL, --: none
  kind TEXT NOT NULL, --: none
  -- JSON, of the shape that the kind knows.
  payload TEXT NOT NULL, --: what a mail needs: ids, sometimes an address; contract; until done, or 30 days if it failed for good
  state TEXT NOT NULL CHECK (state IN ('queued', 'dead')), --: none
  -- Not before this time. Claiming a job moves it to the end of the claim: a worker that dies gives it back by itself.
  run_at BIGINT NOT NULL, --: none
  attempts INTEGER NOT NULL, --: none
  last_error TEXT, --: why it failed, without addresses; interest; until done, or 30 days if it failed for good
  created_at BIGINT NOT NULL --: none
);
CREATE INDEX jobs_jobs_by_state ON jobs_jobs (state, run_at, id);
