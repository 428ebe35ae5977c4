# The table of a gradebook, as CSV and as a spreadsheet.

gradebook-learner = Alumno o alumna
gradebook-organisation = Organización
gradebook-country = País
gradebook-state = Situación
gradebook-done = Hechas
gradebook-required = Obligatorias
gradebook-points = { $title } (puntos de { $most })
gradebook-state-requested = ha pedido entrar
gradebook-state-active = aprende
gradebook-state-completed = ha terminado
gradebook-state-left = se ha ido
gradebook-progress-started = empezada
gradebook-progress-waiting = espera corrección
gradebook-progress-done = hecha
