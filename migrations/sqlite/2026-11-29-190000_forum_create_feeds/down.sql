DROP TABLE forum_feeds;
