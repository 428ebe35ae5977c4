DROP TABLE forum_assignments;
