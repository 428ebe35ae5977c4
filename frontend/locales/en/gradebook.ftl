# The gradebook of a learning group.

gradebook-title = Gradebook
gradebook-intro = Points of assignments, the best result of quizzes, and how far each learner is with the rest.
gradebook-xlsx = Save as a spreadsheet (XLSX)
gradebook-csv = Save as CSV
gradebook-on-record = That you took it along is on record. Keep the file where only you can read it.
gradebook-table = Learners and activities
gradebook-learner = Learner
gradebook-done = Required, done
