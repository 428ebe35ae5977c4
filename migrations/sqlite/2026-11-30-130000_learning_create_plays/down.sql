DROP TABLE learning_plays;
