# Lo que cambiaron los cursos.

results-intro = Los participantes responden a los cuestionarios antes y después del curso. Se muestran medias en cuanto cinco personas han respondido las dos veces, y de nuevo cada vez que lo han hecho otras cinco: de ellas no se deducen las respuestas de nadie.
results-none-title = Este curso no pregunta nada antes y después
results-none-text = Añada un cuestionario al esquema. Lo que haya cambiado se mostrará aquí.
results-too-few = Menos de cinco personas han respondido antes y después, o el cuestionario aún no se ha publicado.
results-pairs = Personas que respondieron antes y después: { $count }.
results-table = Medias antes y después del curso
results-item = Pregunta
results-before = Antes
results-after = Después
results-change = Diferencia
results-tab = Resultados
