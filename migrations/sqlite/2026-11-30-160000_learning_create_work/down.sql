DROP TABLE learning_surveys;
DROP TABLE learning_submissions;
