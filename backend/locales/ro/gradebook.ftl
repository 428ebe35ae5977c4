# The table of a gradebook, as CSV and as a spreadsheet.

gradebook-learner = Cursant
gradebook-organisation = Organizație
gradebook-country = Țară
gradebook-state = Situație
gradebook-done = Finalizate
gradebook-required = Obligatorii
gradebook-points = { $title } (puncte din { $most })
gradebook-state-requested = a cerut să fie primit(ă)
gradebook-state-active = învață
gradebook-state-completed = a finalizat
gradebook-state-left = a părăsit cursul
gradebook-progress-started = început
gradebook-progress-waiting = așteaptă evaluarea
gradebook-progress-done = finalizat
