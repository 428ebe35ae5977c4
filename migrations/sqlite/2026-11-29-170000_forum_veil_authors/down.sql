DROP TABLE forum_reveals;
DROP TABLE forum_veiled_posts;
DROP TABLE forum_veiled_topics;
ALTER TABLE forum_posts DROP COLUMN anonymous;
ALTER TABLE forum_topics DROP COLUMN anonymous;
ALTER TABLE forum_categories DROP COLUMN anonymity;
