DROP TABLE forum_review_entries;
DROP TABLE forum_reviews;
ALTER TABLE forum_posts DROP COLUMN hidden_at;
