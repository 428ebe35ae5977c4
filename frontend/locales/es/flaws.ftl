# What is missing in a draft before it can be proposed.

flaws-title = Antes de poder proponerlo
flaws-text = La comprobación indica qué falta todavía, en cada idioma.
flaws-check = Comprobar el curso
flaws-again = Comprobar de nuevo
flaws-none = No falta nada. El curso se puede proponer.
flaws-count = { $count ->
    [one] { $count } cosa falta o está mal
   *[other] { $count } cosas faltan o están mal
}
flaws-no-source = Aquí todavía no hay nada escrito.
flaws-field-missing = Falta: { $field }.
flaws-entry-missing = Falta un texto: { $what }.
flaws-line-count = La traducción tiene otro número de líneas que el original.
flaws-bad-question = La pregunta aún no se puede hacer ni calificar ({ $what }).
flaws-other-question = La pregunta tiene otra forma u otros puntos que en el original.
flaws-no-file = No se ha elegido ningún archivo.
flaws-wrong-file = El archivo es de otro tipo que el que muestra esta parte.
flaws-scenario = La conversación tiene un fallo ({ $what }).
flaws-no-such-question = El cuestionario pide una pregunta que no está en el banco: { $what }.
flaws-too-few-questions = El cuestionario pide más preguntas con esta etiqueta de las que hay: { $what }.
flaws-no-questions = El cuestionario aún no pregunta nada.
flaws-bad-number = Un número está fuera de lo razonable.
flaws-no-levels = Aún no hay criterios o alguno no tiene niveles.
flaws-same-item = Dos de ellos tienen la misma clave.
flaws-no-such-option = Aún no hay opciones o la correcta no está entre ellas.
flaws-too-many = Hay más de los que puede tener un curso.
flaws-other = Algo aquí no puede quedar así ({ $code }: { $what }).
flaws-field-title = el título
flaws-field-summary = el resumen o, en una imagen, lo que se ve en ella
flaws-field-body = el texto o, en una grabación, lo que se dice en ella
flaws-field-lines = las líneas de la lista
flaws-field-captions = los subtítulos
flaws-field-question = la pregunta
flaws-field-entries = los textos
flaws-bad-captions = Los subtítulos no se pueden leer: { $what }
flaws-too-long = Un texto es más largo de lo que admite la plataforma.
