-- Counts the changes of what a course is, beside its draft: name, entry, notice, hours.
ALTER TABLE learning_courses ADD COLUMN setup_revision INTEGER NOT NULL DEFAULT 1; --: none
-- Since when somebody has been writing what a state of the history holds; none if it was saved knowingly.
ALTER TABLE learning_words_history ADD COLUMN autosaved_since BIGINT; --: none
-- What who reviewed a version said of it.
ALTER TABLE learning_versions ADD COLUMN review TEXT NOT NULL DEFAULT ''; --: none
-- What the original meant when it was frozen, and how often its words had changed in all languages.
ALTER TABLE learning_version_parts ADD COLUMN meaning INTEGER NOT NULL DEFAULT 0; --: none
ALTER TABLE learning_version_parts ADD COLUMN wording INTEGER NOT NULL DEFAULT 0; --: none

-- The files of a course: of its draft, of its versions, and what was taken out of the draft.
CREATE TABLE learning_files (
  course_id BLOB NOT NULL REFERENCES learning_courses (id) ON DELETE CASCADE, --: none
  file_id BLOB NOT NULL REFERENCES media_files (id) ON DELETE CASCADE, --: none
  PRIMARY KEY (course_id, file_id)
) WITHOUT ROWID;
CREATE INDEX learning_files_by_file ON learning_files (file_id);
