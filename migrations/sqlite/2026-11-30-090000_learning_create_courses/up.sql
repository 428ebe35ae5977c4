CREATE TABLE learning_courses (
  id BLOB PRIMARY KEY NOT NULL, --: none
  -- Its name in files and for those who write it.
  slug TEXT NOT NULL UNIQUE, --: none
  source_language TEXT NOT NULL CHECK (source_language IN ('en', 'ro', 'es', 'cs')), --: none
  entry TEXT NOT NULL CHECK (entry IN ('open', 'on_request', 'by_cohort')), --: none
  notice TEXT CHECK (notice IN ('starter')), --: none
  -- Counts the changes of its draft, of the tree as of the words.
  revision INTEGER NOT NULL, --: none
  created_by BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who answers for the course; interest; until the account is erased
  created_at BIGINT NOT NULL, --: none
  -- When it could first be taken; the order of the catalogue.
  published_at BIGINT, --: none
  archived_at BIGINT --: none
);
CREATE INDEX learning_courses_by_publication ON learning_courses (published_at DESC, id DESC);
CREATE INDEX learning_courses_by_creator ON learning_courses (created_by);

CREATE TABLE learning_parts (
  id BLOB PRIMARY KEY NOT NULL, --: none
  course_id BLOB NOT NULL REFERENCES learning_courses (id) ON DELETE CASCADE, --: none
  parent_id BLOB REFERENCES learning_parts (id) ON DELETE CASCADE, --: none
  kind TEXT NOT NULL CHECK (kind IN ('course', 'module', 'lesson', 'quiz', 'scenario', 'assignment', 'questionnaire', 'meeting', 'bank_question', 'text', 'callout', 'checklist', 'reflection', 'vignette', 'question', 'picture', 'audio', 'video', 'file')), --: none
  -- Its name in files, once among its siblings.
  key TEXT NOT NULL, --: none
  position INTEGER NOT NULL, --: none
  -- What it is, without words: JSON.
  settings TEXT NOT NULL, --: none
  -- Counts the changes of its settings.
  revision INTEGER NOT NULL, --: none
  deleted_at BIGINT --: none
);
CREATE INDEX learning_parts_by_course ON learning_parts (course_id, position);
CREATE INDEX learning_parts_by_parent ON learning_parts (parent_id, key);

-- What a part says, once a language.
CREATE TABLE learning_words (
  part_id BLOB NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE, --: none
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')), --: none
  -- JSON.
  words TEXT NOT NULL, --: none
  revision INTEGER NOT NULL, --: none
  -- Of the source: counts the changes of what it means. Of a translation: which of them it says.
  meaning INTEGER NOT NULL, --: none
  edited_by BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who wrote it, for those who write with them; interest; until the account is erased
  edited_at BIGINT NOT NULL, --: none
  PRIMARY KEY (part_id, language)
) WITHOUT ROWID;
CREATE INDEX learning_words_by_editor ON learning_words (edited_by);

-- What it said before.
CREATE TABLE learning_words_history (
  part_id BLOB NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE, --: none
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')), --: none
  revision INTEGER NOT NULL, --: none
  words TEXT NOT NULL, --: none
  meaning INTEGER NOT NULL, --: none
  edited_by BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who wrote it, for those who write with them; interest; until the account is erased
  edited_at BIGINT NOT NULL, --: none
  PRIMARY KEY (part_id, language, revision)
) WITHOUT ROWID;
CREATE INDEX learning_words_history_by_editor ON learning_words_history (edited_by);
