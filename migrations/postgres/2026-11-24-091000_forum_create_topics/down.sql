DROP TABLE forum_drafts;
DROP TABLE forum_reads;
DROP TABLE forum_posts;
DROP TABLE forum_topics;
DROP TABLE forum_categories;
