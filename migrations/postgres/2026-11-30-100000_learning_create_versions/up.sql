-- A state of a course that does not change any more.
CREATE TABLE learning_versions (
  id BYTEA PRIMARY KEY NOT NULL,
  course_id BYTEA NOT NULL REFERENCES learning_courses (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'sent_back', 'reviewed', 'published', 'retired')),
  -- What changed, in the words of who proposed it.
  note TEXT NOT NULL,
  proposed_by BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  proposed_at BIGINT NOT NULL,
  reviewed_by BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  reviewed_at BIGINT,
  published_at BIGINT,
  -- How many activities the course is not complete without.
  required_count INTEGER NOT NULL,
  UNIQUE (course_id, number)
);
CREATE INDEX learning_versions_by_proposer ON learning_versions (proposed_by);
CREATE INDEX learning_versions_by_reviewer ON learning_versions (reviewed_by);
-- The version that whoever comes in gets.
ALTER TABLE learning_courses ADD COLUMN version_id BYTEA REFERENCES learning_versions (id);

-- The activities and blocks of a version, in their order.
CREATE TABLE learning_version_parts (
  version_id BYTEA NOT NULL REFERENCES learning_versions (id) ON DELETE CASCADE,
  part_id BYTEA NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE,
  -- The activity of a block; of an activity itself.
  activity_id BYTEA NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  position INTEGER NOT NULL,
  required INTEGER NOT NULL,
  -- What it is, without words: JSON.
  settings TEXT NOT NULL,
  PRIMARY KEY (version_id, part_id)
);
CREATE INDEX learning_version_parts_by_part ON learning_version_parts (part_id);
CREATE INDEX learning_version_parts_by_activity ON learning_version_parts (activity_id);

-- What learners are shown, ready to be sent, in each language; of questions the key, which is sent to nobody.
CREATE TABLE learning_pages (
  version_id BYTEA NOT NULL REFERENCES learning_versions (id) ON DELETE CASCADE,
  part_id BYTEA NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')),
  kind TEXT NOT NULL,
  -- JSON.
  content TEXT NOT NULL,
  PRIMARY KEY (version_id, part_id, language)
);
CREATE INDEX learning_pages_by_part ON learning_pages (part_id);

-- What the catalogue says of a version, in each language.
CREATE TABLE learning_cards (
  version_id BYTEA NOT NULL REFERENCES learning_versions (id) ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')),
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  -- The language of the title.
  said_in TEXT NOT NULL CHECK (said_in IN ('en', 'ro', 'es', 'cs')),
  hours INTEGER NOT NULL,
  PRIMARY KEY (version_id, language)
);
