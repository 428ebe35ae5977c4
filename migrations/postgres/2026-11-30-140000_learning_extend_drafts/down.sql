DROP TABLE learning_files;
ALTER TABLE learning_version_parts DROP COLUMN wording;
ALTER TABLE learning_version_parts DROP COLUMN meaning;
ALTER TABLE learning_versions DROP COLUMN review;
ALTER TABLE learning_words_history DROP COLUMN autosaved_since;
ALTER TABLE learning_courses DROP COLUMN setup_revision;
