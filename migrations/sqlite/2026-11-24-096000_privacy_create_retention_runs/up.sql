-- Each run of each rule of deletion by age.
CREATE TABLE privacy_retention_runs (
  id BLOB PRIMARY KEY NOT NULL, --: none
  at BIGINT NOT NULL, --: none
  -- The rule's name: audit, messages, …
  rule TEXT NOT NULL, --: none
  -- What was older than this was deleted.
  deleted_before BIGINT NOT NULL, --: none
  deleted_count BIGINT NOT NULL --: none
);
CREATE INDEX privacy_retention_runs_by_time ON privacy_retention_runs (at DESC, id DESC);
