# Lo que cambiaron los cursos.

results-intro = Los participantes responden a las encuestas antes y después del curso. Se muestran medias en cuanto cinco personas han respondido las dos veces, y de nuevo cada vez que lo han hecho otras cinco: de ellas no se deducen las respuestas de nadie.
results-none-title = Este curso no pregunta nada antes y después
results-none-text = Añada una encuesta al esquema. Lo que haya cambiado se mostrará aquí.
results-too-few = Menos de cinco personas han respondido antes y después, o la encuesta aún no se ha publicado.
results-pairs = Personas que respondieron antes y después: { $count }.
results-table = Medias antes y después del curso
results-item = Pregunta
results-before = Antes
results-after = Después
results-change = Diferencia
results-tab = Resultados
results-quiz-intro = De los cuestionarios cuenta el primer intento de cada participante en la versión publicada, pues en los siguientes ya se conocen las respuestas. Las cifras cambian de cinco en cinco personas.
results-quiz-too-few = Menos de cinco personas han terminado este cuestionario, o aún no se ha publicado.
results-quiz-attempts = Primeros intentos: { $attempts }. Alcanzaron de media el { $share } de los puntos.
results-question-too-few = Esta pregunta se ha hecho a menos de cinco personas.
results-answered = Personas preguntadas
results-facility = Puntos alcanzados de media
results-hard = Difícil, o con la clave equivocada
results-discrimination = Distingue a quien sabe de quien no sabe (de −1 a 1)
results-misleads = Revise la clave
results-all-alike = Todas respondieron lo mismo
results-choices = Cuántas veces se eligió cada respuesta
results-answer = Respuesta
results-chosen = Elecciones
results-right = Correcta
results-few = pocas
