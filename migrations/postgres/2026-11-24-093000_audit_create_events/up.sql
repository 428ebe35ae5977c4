CREATE TABLE audit_events (
  id BYTEA PRIMARY KEY NOT NULL,
  at BIGINT NOT NULL,
  -- Null: the program itself.
  actor_id BYTEA,
  -- A verb and a noun: end_session.
  action TEXT NOT NULL,
  -- What it was done to: a kind and an id.
  subject TEXT NOT NULL,
  -- Codes that say more; nobody's words and no account's id.
  detail TEXT,
  request_id TEXT
);
CREATE INDEX audit_events_by_time ON audit_events (at DESC, id DESC);
CREATE INDEX audit_events_by_actor ON audit_events (actor_id, at DESC, id DESC);
CREATE INDEX audit_events_by_action ON audit_events (action, at DESC, id DESC);
CREATE INDEX audit_events_by_subject ON audit_events (subject, at DESC, id DESC);

-- Append-only, whoever asks. Two exceptions: the nil id may take the place of an erased person's id, and what is ninety
-- days (in microseconds) older than the newest entry may go.
CREATE FUNCTION audit_events_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.action = OLD.action
       AND NEW.detail IS NOT DISTINCT FROM OLD.detail
       AND NEW.request_id IS NOT DISTINCT FROM OLD.request_id
       AND (NEW.actor_id IS NOT DISTINCT FROM OLD.actor_id
            OR NEW.actor_id IS NOT DISTINCT FROM decode(repeat('00', 16), 'hex'))
       AND (NEW.subject = OLD.subject OR NEW.subject LIKE '% 00000000-0000-0000-0000-000000000000') THEN
      RETURN NEW;
    END IF;
  ELSIF OLD.at < (SELECT max(at) FROM audit_events) - 7776000000000 THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'audit_events is append-only';
END
$$;
CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE ON audit_events
FOR EACH ROW EXECUTE FUNCTION audit_events_refuse();
