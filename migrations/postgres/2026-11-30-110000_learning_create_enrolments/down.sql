DROP TABLE learning_responses;
DROP TABLE learning_progress;
DROP TABLE learning_enrolments;
