# The table of a gradebook, as CSV and as a spreadsheet.

gradebook-learner = Účastník
gradebook-organisation = Organizace
gradebook-country = Země
gradebook-state = Stav
gradebook-done = Hotovo
gradebook-required = Povinné
gradebook-points = { $title } (body z { $most })
gradebook-state-requested = žádá o přijetí
gradebook-state-active = učí se
gradebook-state-completed = dokončeno
gradebook-state-left = odešel/odešla
gradebook-progress-started = začato
gradebook-progress-waiting = čeká na hodnocení
gradebook-progress-done = hotovo
