# Lo que las lecciones impresas dicen de sí mismas y cómo escriben las fechas.
print-date = { $day } de { $month } de { $year }
print-month = { $name ->
    [january] enero
    [february] febrero
    [march] marzo
    [april] abril
    [may] mayo
    [june] junio
    [july] julio
    [august] agosto
    [september] septiembre
    [october] octubre
    [november] noviembre
   *[december] diciembre
}
print-page = Página { $page } de { $pages }
print-contents = Índice
print-sources = Fuentes
print-minutes = { $count ->
    [one] Aproximadamente { $count } minuto
   *[other] Aproximadamente { $count } minutos
}
print-untranslated = Esta parte aún no está traducida. Está en: { $name }.
print-callout = A tener en cuenta
print-checklist = Lista de comprobación
print-reflection = Para reflexionar
print-vignette = Caso práctico
print-transcript = Transcripción
print-question = Pregunta
print-question-one = Elija una sola respuesta.
print-question-several = Elija todas las respuestas correctas.
print-question-match = Una cada línea de la izquierda con una de la derecha.
print-question-order = Numere las líneas en el orden correcto.
print-true = Verdadero
print-false = Falso
print-file = Para abrir en línea
print-version = Versión { $number }, { $day }
print-starter = Contenido inicial
print-starter-text = Este texto es un punto de partida, pendiente de revisión por el consorcio.
print-materials = Qué necesita
