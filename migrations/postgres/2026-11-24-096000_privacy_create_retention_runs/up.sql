-- Each run of each rule of deletion by age.
CREATE TABLE privacy_retention_runs (
  id BYTEA PRIMARY KEY NOT NULL,
  at BIGINT NOT NULL,
  -- The rule's name: audit, messages, …
  rule TEXT NOT NULL,
  -- What was older than this was deleted.
  deleted_before BIGINT NOT NULL,
  deleted_count BIGINT NOT NULL
);
CREATE INDEX privacy_retention_runs_by_time ON privacy_retention_runs (at DESC, id DESC);
