DROP TABLE learning_attendance;
DROP TABLE learning_meetings;
