DROP TABLE forum_attachments;
DROP TABLE media_files;
