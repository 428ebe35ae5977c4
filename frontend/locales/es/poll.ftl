# Polls.

poll-title = Encuesta
poll-open = Elegir en la encuesta
poll-none = Este mensaje no tiene encuesta.
poll-add = Añadir una encuesta
poll-add-hint = No se puede cambiar desde el primer voto. Nadie ve quién eligió qué; cuántos eligieron cada opción lo ven quienes han votado y, al final, todos.
poll-question = La pregunta
poll-options = Las opciones
poll-options-hint = Una por línea, de 2 a 10.
poll-multiple = Se pueden elegir varias
poll-until = Hasta qué día
poll-until-hint = Sin un día, queda abierta hasta que la cierre.
poll-secret = Nadie ve quién eligió qué. Cuando haya votado, verá cuántos eligieron cada opción.
poll-ended-at = cerrada
poll-open-until = abierta hasta
poll-vote = Votar
poll-end = Cerrar la encuesta
poll-done = Hecho.
poll-mine = su elección
poll-voters = { $voters ->
    [one] Ha votado { $voters } persona
   *[other] Han votado { $voters } personas
}
poll-count = { $count ->
    [one] { $count } voto, { $share } %
   *[other] { $count } votos, { $share } %
}
