-- Whether files were ever added to it, so that a page of posts without any asks for none.
ALTER TABLE forum_posts ADD COLUMN has_files INTEGER NOT NULL DEFAULT 0; --: none
UPDATE forum_posts SET has_files = 1 WHERE id IN (SELECT post_id FROM forum_attachments);
