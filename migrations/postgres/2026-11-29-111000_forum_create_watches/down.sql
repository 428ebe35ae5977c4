ALTER TABLE forum_categories DROP COLUMN confidential;
DROP TABLE forum_category_watches;
DROP TABLE forum_topic_watches;
