DROP TABLE learning_cards;
DROP TABLE learning_pages;
DROP TABLE learning_version_parts;
ALTER TABLE learning_courses DROP COLUMN version_id;
DROP TABLE learning_versions;
