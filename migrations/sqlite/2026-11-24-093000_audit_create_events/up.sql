CREATE TABLE audit_events (
  id BLOB PRIMARY KEY NOT NULL,
  at BIGINT NOT NULL,
  -- Null: the program itself.
  actor_id BLOB,
  -- A verb and a noun: end_session.
  action TEXT NOT NULL,
  -- What it was done to: a kind and an id.
  subject TEXT NOT NULL,
  request_id TEXT
);
CREATE INDEX audit_events_by_time ON audit_events (at DESC, id DESC);
CREATE INDEX audit_events_by_actor ON audit_events (actor_id, at DESC);

-- Append-only, whoever asks.
CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events
BEGIN
  SELECT RAISE(ABORT, 'audit_events is append-only');
END;
CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON audit_events
BEGIN
  SELECT RAISE(ABORT, 'audit_events is append-only');
END;
