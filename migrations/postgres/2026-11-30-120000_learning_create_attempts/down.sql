DROP TABLE learning_answers;
DROP TABLE learning_attempts;
