-- A state of a course that does not change any more.
CREATE TABLE learning_versions (
  id BLOB PRIMARY KEY NOT NULL, --: none
  course_id BLOB NOT NULL REFERENCES learning_courses (id) ON DELETE CASCADE, --: none
  number INTEGER NOT NULL, --: none
  state TEXT NOT NULL CHECK (state IN ('proposed', 'sent_back', 'reviewed', 'published', 'retired')), --: none
  -- What changed, in the words of who proposed it.
  note TEXT NOT NULL, --: none
  proposed_by BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: that two answer for what is taught; interest; until the account is erased
  proposed_at BIGINT NOT NULL, --: none
  reviewed_by BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: that two answer for what is taught; interest; until the account is erased
  reviewed_at BIGINT, --: none
  published_at BIGINT, --: none
  -- How many activities the course is not complete without.
  required_count INTEGER NOT NULL, --: none
  UNIQUE (course_id, number)
);
CREATE INDEX learning_versions_by_proposer ON learning_versions (proposed_by);
CREATE INDEX learning_versions_by_reviewer ON learning_versions (reviewed_by);
-- The version that whoever comes in gets.
ALTER TABLE learning_courses ADD COLUMN version_id BLOB REFERENCES learning_versions (id); --: none

-- The activities and blocks of a version, in their order.
CREATE TABLE learning_version_parts (
  version_id BLOB NOT NULL REFERENCES learning_versions (id) ON DELETE CASCADE, --: none
  part_id BLOB NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE, --: none
  -- The activity of a block; of an activity itself.
  activity_id BLOB NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE, --: none
  kind TEXT NOT NULL, --: none
  position INTEGER NOT NULL, --: none
  required INTEGER NOT NULL, --: none
  -- What it is, without words: JSON.
  settings TEXT NOT NULL, --: none
  PRIMARY KEY (version_id, part_id)
) WITHOUT ROWID;
CREATE INDEX learning_version_parts_by_part ON learning_version_parts (part_id);
CREATE INDEX learning_version_parts_by_activity ON learning_version_parts (activity_id);

-- What learners are shown, ready to be sent, in each language; of questions the key, which is sent to nobody.
CREATE TABLE learning_pages (
  version_id BLOB NOT NULL REFERENCES learning_versions (id) ON DELETE CASCADE, --: none
  part_id BLOB NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE, --: none
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')), --: none
  kind TEXT NOT NULL, --: none
  -- JSON.
  content TEXT NOT NULL, --: none
  PRIMARY KEY (version_id, part_id, language)
);
CREATE INDEX learning_pages_by_part ON learning_pages (part_id);

-- What the catalogue says of a version, in each language.
CREATE TABLE learning_cards (
  version_id BLOB NOT NULL REFERENCES learning_versions (id) ON DELETE CASCADE, --: none
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')), --: none
  title TEXT NOT NULL, --: none
  summary TEXT NOT NULL, --: none
  -- The language of the title.
  said_in TEXT NOT NULL CHECK (said_in IN ('en', 'ro', 'es', 'cs')), --: none
  hours INTEGER NOT NULL, --: none
  PRIMARY KEY (version_id, language)
) WITHOUT ROWID;
