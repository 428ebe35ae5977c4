DROP TABLE learning_certificates;
