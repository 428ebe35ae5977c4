# Quizzes, as learners see them.

quiz-questions = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}
quiz-to-pass = Se supera con el { $percent } % de los puntos
quiz-attempts-allowed = { $count ->
    [one] Dispone de { $count } intento
   *[other] Dispone de { $count } intentos
}
quiz-attempts-free = Tantos intentos como quiera
quiz-minutes = { $count ->
    [one] Un intento dura { $count } minuto
   *[other] Un intento dura { $count } minutos
}
quiz-saved-at-once = Cada respuesta se guarda en el momento: puede cerrar la página y volver
quiz-begin = Empezar
quiz-begin-again = Intentarlo de nuevo
quiz-go-on = Continuar su intento
quiz-no-attempt-left = Ha usado todos los intentos. Si necesita otro, hable con quien facilita el curso.
quiz-attempts = Sus intentos
quiz-attempt = Intento { $number }
quiz-state-open = sin entregar todavía
quiz-state-passed = superado con el { $percent } %
quiz-state-not-passed = aún no superado: { $percent } %
quiz-hand-in = Entregar
quiz-hand-in-text = Después no podrá cambiar sus respuestas. Las preguntas sin responder cuentan como erróneas.
quiz-saving-first = Se están guardando sus respuestas; después podrá entregar.
quiz-time-left = { $count ->
    [one] Queda menos de { $count } minuto
   *[other] Quedan menos de { $count } minutos
}
quiz-over = El tiempo ha terminado. Se están entregando sus respuestas.
quiz-over-waiting = El tiempo ha terminado y no hay conexión. Lo guardado se entrega por sí solo; esta página vuelve a intentarlo en cuanto haya conexión.
quiz-waits-text = Una persona facilitadora lee sus respuestas escritas. Aquí verá cuándo esté listo.
quiz-no-review = Este cuestionario no muestra ahora qué era correcto.
quiz-back = Volver al cuestionario
