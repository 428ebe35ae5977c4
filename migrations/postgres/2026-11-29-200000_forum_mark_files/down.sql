ALTER TABLE forum_posts DROP COLUMN has_files;
