DROP TABLE forum_held_posts;
ALTER TABLE forum_categories DROP COLUMN hold_first;
