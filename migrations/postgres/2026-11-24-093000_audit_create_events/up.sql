CREATE TABLE audit_events (
  id BYTEA PRIMARY KEY NOT NULL,
  at BIGINT NOT NULL,
  -- Null: the program itself.
  actor_id BYTEA,
  -- A verb and a noun: end_session.
  action TEXT NOT NULL,
  -- What it was done to: a kind and an id.
  subject TEXT NOT NULL,
  request_id TEXT
);
CREATE INDEX audit_events_by_time ON audit_events (at DESC, id DESC);
CREATE INDEX audit_events_by_actor ON audit_events (actor_id, at DESC);

-- Append-only, whoever asks.
CREATE FUNCTION audit_events_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_events is append-only';
END
$$;
CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE ON audit_events
FOR EACH ROW EXECUTE FUNCTION audit_events_refuse();
