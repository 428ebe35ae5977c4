CREATE TABLE learning_courses (
  id BYTEA PRIMARY KEY NOT NULL,
  -- Its name in files and for those who write it.
  slug TEXT NOT NULL UNIQUE,
  source_language TEXT NOT NULL CHECK (source_language IN ('en', 'ro', 'es', 'cs')),
  entry TEXT NOT NULL CHECK (entry IN ('open', 'on_request', 'by_cohort')),
  notice TEXT CHECK (notice IN ('starter')),
  -- Counts the changes of its draft, of the tree as of the words.
  revision INTEGER NOT NULL,
  created_by BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  created_at BIGINT NOT NULL,
  -- When it could first be taken; the order of the catalogue.
  published_at BIGINT,
  archived_at BIGINT
);
CREATE INDEX learning_courses_by_publication ON learning_courses (published_at DESC, id DESC);
CREATE INDEX learning_courses_by_creator ON learning_courses (created_by);

CREATE TABLE learning_parts (
  id BYTEA PRIMARY KEY NOT NULL,
  course_id BYTEA NOT NULL REFERENCES learning_courses (id) ON DELETE CASCADE,
  parent_id BYTEA REFERENCES learning_parts (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('course', 'module', 'lesson', 'quiz', 'scenario', 'assignment', 'questionnaire', 'meeting', 'bank_question', 'text', 'callout', 'checklist', 'reflection', 'vignette', 'question', 'picture', 'audio', 'video', 'file')),
  -- Its name in files, once among its siblings.
  key TEXT NOT NULL,
  position INTEGER NOT NULL,
  -- What it is, without words: JSON.
  settings TEXT NOT NULL,
  -- Counts the changes of its settings.
  revision INTEGER NOT NULL,
  deleted_at BIGINT
);
CREATE INDEX learning_parts_by_course ON learning_parts (course_id, position);
CREATE INDEX learning_parts_by_parent ON learning_parts (parent_id, key);

-- What a part says, once a language.
CREATE TABLE learning_words (
  part_id BYTEA NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')),
  -- JSON.
  words TEXT NOT NULL,
  revision INTEGER NOT NULL,
  -- Of the source: counts the changes of what it means. Of a translation: which of them it says.
  meaning INTEGER NOT NULL,
  edited_by BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  edited_at BIGINT NOT NULL,
  PRIMARY KEY (part_id, language)
);
CREATE INDEX learning_words_by_editor ON learning_words (edited_by);

-- What it said before.
CREATE TABLE learning_words_history (
  part_id BYTEA NOT NULL REFERENCES learning_parts (id) ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')),
  revision INTEGER NOT NULL,
  words TEXT NOT NULL,
  meaning INTEGER NOT NULL,
  edited_by BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  edited_at BIGINT NOT NULL,
  PRIMARY KEY (part_id, language, revision)
);
CREATE INDEX learning_words_history_by_editor ON learning_words_history (edited_by);
