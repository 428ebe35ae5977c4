-- The settings that administrators changed: one row.
CREATE TABLE settings_stored (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
  -- JSON: what was set, by name. The contacts in it are those of an organisation, for everybody to read.
  settings TEXT NOT NULL,
  -- Counts the changes.
  version INTEGER NOT NULL,
  updated_at BIGINT NOT NULL
);
INSERT INTO settings_stored (id, settings, version, updated_at) VALUES (1, '{}', 1, 0);
