DROP TABLE forum_bookmarks;
DROP TABLE forum_reactions;
ALTER TABLE forum_topics DROP COLUMN accepted_post_id;
ALTER TABLE forum_posts DROP COLUMN same_here_count;
ALTER TABLE forum_posts DROP COLUMN helped_count;
ALTER TABLE forum_posts DROP COLUMN thanks_count;
