# El banco de preguntas de un curso, y preguntas en archivos.

bank-title = Preguntas
bank-intro = Los cuestionarios toman sus preguntas de aquí: por su nombre, o algunas de las que tienen una etiqueta.
bank-add = Escribir una pregunta
bank-import = Incorporar un archivo
bank-export = Guardar como archivo
bank-tag = Etiqueta
bank-all-tags = Todas las preguntas
bank-questions = Preguntas
bank-none-title = Todavía no hay preguntas
bank-none-text = Escriba la primera, o incorpore un archivo de preguntas de Moodle.
bank-none-tagged-title = Ninguna pregunta tiene esta etiqueta
bank-none-tagged-text = Elija otra etiqueta, o todas las preguntas.
bank-unfinished = sin terminar
bank-translated = traducciones: { $current } de { $all }
bank-duplicate = Duplicar
bank-duplicated = La pregunta se ha duplicado. Está escribiendo en la copia.
bank-remove = Retirar
bank-gone = «{ $title }» se ha retirado. A los cuestionarios que la piden les falta ahora.
bank-restore = Recuperarla
bank-restored = La pregunta está de vuelta.
bank-back = Volver a las preguntas
bank-only-writers = Solo quienes facilitan pueden incorporar preguntas.
bank-import-intro = El archivo está en GIFT, que escriben Moodle y otros programas. Mire primero cómo se entiende; nada se guarda antes de que usted lo diga.
bank-import-file = Archivo
bank-import-unreadable = No se ha podido leer este archivo. Elija un archivo de texto, por favor.
bank-import-text = Texto del archivo
bank-import-text-hint = Péguelo aquí o elija un archivo. También puede cambiarlo aquí.
bank-import-tags = Etiquetas para todas
bank-look = Ver cómo se entiende
bank-seen = { $count ->
    [one] Se ha entendido { $count } pregunta
   *[other] Se han entendido { $count } preguntas
}
bank-wrong = { $count ->
    [one] Hay { $count } cosa mal en el archivo
   *[other] Hay { $count } cosas mal en el archivo
}
bank-wrong-text = Corríjalas en el texto de arriba y mire otra vez. Hasta entonces no se incorpora nada.
bank-place = Línea { $line }, columna { $column }
bank-line = Línea { $line }
bank-take-in = { $count ->
    [one] Incorporar esta pregunta
   *[other] Incorporar { $count } preguntas
}
bank-imported = { $count ->
    [one] Se ha incorporado { $count } pregunta.
   *[other] Se han incorporado { $count } preguntas.
}
bank-gift-unclosed = Las respuestas que empiezan aquí no se cierran con una llave.
bank-gift-stray-brace = Una llave de cierre que nada abrió.
bank-gift-second-block = Un segundo par de llaves en una pregunta. Falta una línea en blanco, o una barra invertida antes de la llave.
bank-gift-brace-in-answers = Una llave de apertura entre las respuestas. Ponga una barra invertida delante.
bank-gift-name-not-closed = El nombre empieza aquí y no termina. Ponga :: después.
bank-gift-category-in-question = Una categoría en medio de una pregunta. Ponga una línea en blanco delante.
bank-gift-control-character = Un carácter que no aparece en textos. ¿Es un archivo de texto?
bank-gift-no-text = La pregunta no tiene texto.
bank-gift-no-mark = Una respuesta empieza con = si es correcta y con ~ si es incorrecta.
bank-gift-empty-answer = No hay nada después del signo de esta respuesta.
bank-gift-too-few-answers = Tiene que haber más respuestas.
bank-gift-too-many = Hay más respuestas, parejas, huecos o etiquetas de los que puede tener una pregunta.
bank-gift-too-long = Este texto es demasiado largo.
bank-gift-weight = Aquí se espera un porcentaje de -100 a 100; en respuestas escritas, de 0 a 100.
bank-gift-nothing-right = Ninguna respuesta vale el 100 %.
bank-gift-weights-below-full = Juntas, las respuestas valen menos del 100 %.
bank-gift-no-arrow = Una pareja necesita -> entre sus dos lados.
bank-gift-no-partner = No hay nada después de ->.
bank-gift-not-a-number = Aquí se espera un número, con punto decimal.
bank-gift-empty-range = La tolerancia está por debajo de cero, o el intervalo termina antes de empezar.
bank-gift-order = Los elementos se numeran 1, 2, 3, etc.
bank-gift-gaps = Los huecos [[1]], [[2]] del texto no son los que tienen respuestas.
bank-gift-tag = Esto no puede ser una etiqueta.
