DROP TABLE learning_submission_files;
