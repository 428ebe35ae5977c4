# The table of a gradebook, as CSV and as a spreadsheet.

gradebook-learner = Learner
gradebook-organisation = Organisation
gradebook-country = Country
gradebook-state = Where they stand
gradebook-done = Done
gradebook-required = Required
gradebook-points = { $title } (points of { $most })
gradebook-state-requested = asked to be let in
gradebook-state-active = learns
gradebook-state-completed = completed
gradebook-state-left = left
gradebook-progress-started = begun
gradebook-progress-waiting = waits to be marked
gradebook-progress-done = done
