DROP TABLE learning_words_history;
DROP TABLE learning_words;
DROP TABLE learning_parts;
DROP TABLE learning_courses;
