CREATE TABLE audit_events (
  id BLOB PRIMARY KEY NOT NULL, --: none
  at BIGINT NOT NULL, --: who did what, after an incident; interest; two years
  -- Null: the program itself.
  actor_id BLOB, --: who did what, after an incident; interest; two years, or the nil id once the account is erased
  -- A verb and a noun: end_session.
  action TEXT NOT NULL, --: who did what, after an incident; interest; two years
  -- What it was done to: a kind and an id.
  subject TEXT NOT NULL, --: who did what, after an incident; interest; two years, or the nil id once the account is erased
  -- Codes that say more; nobody's words and no account's id.
  detail TEXT, --: who did what, after an incident; interest; two years
  request_id TEXT --: finding the request in the log; interest; two years
);
CREATE INDEX audit_events_by_time ON audit_events (at DESC, id DESC);
CREATE INDEX audit_events_by_actor ON audit_events (actor_id, at DESC, id DESC);
CREATE INDEX audit_events_by_action ON audit_events (action, at DESC, id DESC);
CREATE INDEX audit_events_by_subject ON audit_events (subject, at DESC, id DESC);

-- Append-only, whoever asks. Two exceptions: the nil id may take the place of an erased person's id, and what is ninety
-- days (in microseconds) older than the newest entry may go.
CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events
WHEN NOT (
  NEW.id IS OLD.id AND NEW.at IS OLD.at AND NEW.action IS OLD.action AND NEW.detail IS OLD.detail AND NEW.request_id IS OLD.request_id
  AND (NEW.actor_id IS OLD.actor_id OR NEW.actor_id IS zeroblob(16))
  AND (NEW.subject IS OLD.subject OR NEW.subject LIKE '% 00000000-0000-0000-0000-000000000000')
)
BEGIN
  SELECT RAISE(ABORT, 'audit_events is append-only');
END;
CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON audit_events
WHEN OLD.at >= (SELECT max(at) FROM audit_events) - 7776000000000
BEGIN
  SELECT RAISE(ABORT, 'audit_events is append-only');
END;
