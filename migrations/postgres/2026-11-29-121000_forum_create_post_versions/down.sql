DROP TABLE forum_post_versions;
