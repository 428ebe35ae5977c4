DROP TABLE guard_counts;
