# Versions of a course: proposed, read by a colleague, published.

versions-title = Versiones
versions-none = Todavía no se ha propuesto ninguna versión
versions-none-text = Una versión es el curso tal como está en un momento dado. Quienes aprenden solo reciben versiones que otra persona ha leído.
versions-propose-title = Proponer una versión
versions-propose-text = Otra persona facilitadora la lee antes de que se pueda publicar. Mientras tanto puede seguir escribiendo. Ocupa el lugar de una versión que aún espera.
versions-propose = Enviar a revisión
versions-note = Qué ha cambiado
versions-note-hint = En una o dos frases, para quien la lea.
versions-proposed = La versión espera a que otra persona la lea.
versions-flawed = Aún no se puede proponer. Cada línea lleva adonde se corrige.
versions-number = Versión { $number }
versions-by = propuesta por { $name }
versions-read-by = Leída por { $name }
versions-look = Verla como la recibe quien aprende
versions-back = A las versiones
versions-languages = Idiomas
versions-changes = { $count ->
    [one] { $count } cambio respecto a lo que reciben ahora
   *[other] { $count } cambios respecto a lo que reciben ahora
}
versions-change-added = nueva
versions-change-removed = retirada
versions-change-changed = cambiada
versions-change-reworded = reformulada
versions-state-proposed = espera revisión
versions-state-sent-back = devuelta
versions-state-reviewed = se puede publicar
versions-state-published = publicada
versions-state-retired = sustituida por una más nueva
versions-accept = Aceptar
versions-accept-words = Unas palabras para quien la escribió
versions-accept-hint = Puede quedar vacío.
versions-accepted = La versión ya se puede publicar.
versions-send-back = Devolver
versions-send-back-words = Qué hay que cambiar
versions-send-back-hint = Nombre la lección y en qué tropezaría quien aprende.
versions-sent-back = La versión se ha devuelto.
versions-publish = Publicar
versions-publish-text = Quien entre desde ahora en el curso recibe esta versión. Quien está en una anterior puede terminarla o pasar a la nueva.
versions-published = La versión está publicada.
