# The gradebook of a learning group.

gradebook-title = Libro de calificaciones
gradebook-intro = Puntos de las tareas, el mejor resultado de los cuestionarios y lo avanzado que va cada participante en lo demás.
gradebook-xlsx = Guardar como hoja de cálculo (XLSX)
gradebook-csv = Guardar como CSV
gradebook-on-record = Queda registrado que lo ha guardado. Conserve el archivo donde solo usted pueda leerlo.
gradebook-table = Participantes y actividades
gradebook-learner = Participante
gradebook-done = Obligatorias, hechas
