# Settings of a part of a course.

partset-title = Ajustes
partset-save = Guardar los ajustes
partset-saved = Los ajustes están guardados.
partset-minutes = Minutos de lectura o trabajo
partset-exercise = Un ejercicio
partset-exercise-hint = Para hacer más que para leer. Se completa cuando la persona dice que lo ha hecho.
partset-optional = Se puede omitir
partset-optional-hint = El curso está completo cuando se ha hecho todo lo que no se puede omitir.
partset-row-up = Subir la línea { $number }
partset-row-down = Bajar la línea { $number }
partset-row-away = Quitar
partset-pass = Porcentaje de puntos para aprobar
partset-attempts = Intentos
partset-attempts-hint = Vacío: tantos como se quiera.
partset-limit = Minutos por intento
partset-limit-hint = Vacío: sin límite.
partset-shuffle = Barajar las respuestas
partset-shuffle-hint = Cada intento las muestra en otro orden.
partset-review = Cuándo ven lo que era correcto
partset-review-after-attempt = Después de cada intento
partset-review-after-last = Cuando se aprueba o no quedan intentos
partset-review-never = Nunca: solo los puntos
partset-picks = Qué pregunta
partset-picks-hint = Preguntas del banco en este orden, o algunas con una etiqueta, distintas cada vez.
partset-picks-add = Añadir una línea
partset-pick = Del banco
partset-pick-count = Cuántas de ellas
partset-pick-question = Pregunta: { $title }
partset-pick-tagged = { $count ->
    [one] Etiqueta «{ $tag }» ({ $count } pregunta)
   *[other] Etiqueta «{ $tag }» ({ $count } preguntas)
}
partset-rubric = En qué se mira el trabajo
partset-rubric-hint = Cada criterio tiene niveles, el mejor primero. Lo que dicen criterios y niveles se escribe arriba, una vez guardados los ajustes.
partset-rubric-add = Añadir un criterio
partset-points = Puntos de los niveles, el mejor primero, con comas
partset-items = Qué pregunta
partset-items-hint = Se pregunta antes y después del curso. Los textos se escriben arriba, una vez guardados los ajustes.
partset-items-add = Añadir una pregunta
partset-item = Cómo se responde
partset-item-scale = Del 1 al 5: qué seguridad se tiene
partset-item-choice = Una opción es correcta: lo que se sabe
partset-item-count = Número de opciones
partset-item-right = La correcta
partset-item-option = Opción { $number }
