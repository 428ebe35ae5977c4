# Palabras de las páginas del foro.

forum-topic-list-title = Foro
forum-topic-list-intro = Aquí hablan de su trabajo colegas de Rumanía, España y la República Checa: métodos, dilemas, textos.
forum-topic-list-categories = Categorías
forum-topic-list-all = Todos los temas
forum-topic-list-restricted = grupo cerrado
forum-topic-list-archived = cerrada
forum-topic-list-locked = cerrado
forum-topic-list-new = Nuevo tema
forum-topic-list-start-title = Abrir un tema
forum-topic-list-start-text = Pregunte por un método, un dilema, un texto. No escriba nada que pueda identificar a un menor o a una familia.
forum-topic-list-empty-title = Todavía no hay ningún tema
forum-topic-list-empty-text = Este es el lugar para preguntar a sus colegas cómo trabajan y contarles qué le ha ayudado a usted.
forum-topic-list-empty-example = Por ejemplo: «¿Cómo preparan la primera reunión de un grupo de iguales?».
forum-topic-list-unread = Nuevo:
forum-topic-list-waiting = espera una respuesta
forum-topic-list-replies = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}

forum-topic-new-since = Nuevo desde su última visita
forum-topic-closed = Puede leer este tema, pero no responder.
forum-topic-locked = Este tema está cerrado: solo responde el equipo de facilitación.
forum-topic-lock = Cerrar el tema
forum-topic-unlock = Volver a abrir el tema
forum-topic-about = Este tema
forum-topic-last-post = Último mensaje
forum-topic-first-unread = { $count ->
    [one] Ir al mensaje nuevo
   *[other] Ir al primero de los { $count } mensajes nuevos
}
forum-topic-earlier = Mensajes anteriores
forum-topic-later = Mensajes siguientes
forum-topic-to-start = Al primer mensaje
forum-topic-to-end = Al último mensaje
forum-topic-to-reply = Responder

forum-post-number = Mensaje { $number }
forum-post-edited = modificado
forum-post-deleted = Quien escribió este mensaje lo ha eliminado.
forum-post-edit = Modificar
forum-post-delete = Eliminar
forum-post-delete-title = ¿Eliminar este mensaje?
forum-post-delete-text = El texto desaparece para todo el mundo y no se puede recuperar. Su lugar en la conversación permanece para que las respuestas se entiendan.
forum-post-delete-act = Eliminar el mensaje
forum-post-delete-keep = Conservarlo

forum-reply-title = Escribir una respuesta
forum-reply-label = Su respuesta
forum-reply-act = Publicar la respuesta

forum-edit-label = El texto de su mensaje
forum-edit-act = Guardar el cambio
forum-edit-topic-start = Modificar el título
forum-edit-topic-title = Modificar el título de este tema
forum-edit-topic-act = Guardar el título

forum-new-topic-title = Nuevo tema
forum-new-topic-advice-title = Un buen tema
forum-new-topic-advice-text = Una sola pregunta o una sola experiencia, un título que diga de qué se trata y nada que permita reconocer a un menor, una familia o un lugar. Sus colegas de los otros países quizá lo lean en su segunda lengua: las frases cortas ayudan.
forum-new-topic-category-label = Categoría
forum-new-topic-category-none = Elija una categoría
forum-new-topic-title-label = Título
forum-new-topic-title-hint = ¿Qué quiere saber o contar? De 3 a 150 caracteres.
forum-new-topic-body-label = Su texto
forum-new-topic-act = Publicar el tema

forum-composer-language = El idioma en que escribe
forum-composer-hint = Lo que escribe se guarda como borrador mientras teclea.
forum-composer-found = Hemos recuperado su borrador ({ $time }). Puede seguir escribiendo.
forum-composer-discard = Descartar el borrador
forum-composer-saving = Guardando el borrador…
forum-composer-saved = Borrador guardado ({ $time })
forum-composer-kept-here = No se puede conectar con el servidor. Su borrador está guardado en este dispositivo; lo guardaremos en el servidor en cuanto sea posible.
forum-composer-not-kept = Su borrador todavía no está guardado en ningún sitio. Mantenga abierta esta página; seguimos intentándolo.
forum-composer-kept = Su texto está guardado como borrador.
forum-composer-dropped = { $seconds ->
    [one] Se ha interrumpido la conexión; lo intentaremos de nuevo dentro de { $seconds } segundo.
   *[other] Se ha interrumpido la conexión; lo intentaremos de nuevo dentro de { $seconds } segundos.
}
forum-composer-try-now = Intentarlo ahora
forum-composer-write-on = Parar y seguir escribiendo
forum-composer-close = Cerrar

forum-conflict-title = Este texto ha cambiado mientras usted escribía
forum-conflict-text = No se ha perdido nada: aquí están las dos versiones. Si conserva la suya, puede tomar de la otra lo que necesite antes de guardar.
forum-conflict-stored = Guardada ahora
forum-conflict-yours = La suya
forum-conflict-keep = Seguir con mi versión
forum-conflict-discard = Descartar mi versión

forum-former-member = Antiguo miembro
forum-blank-title = Un tema de alguien que ya no está

forum-home-title = Para usted
forum-home-intro = Lo que hay de nuevo, lo que recomienda el equipo de facilitación y lo que espera una respuesta.
forum-home-fresh = Novedades desde su última visita
forum-home-first = Las conversaciones más recientes
forum-home-fresh-none = Nada nuevo desde su última visita.
forum-home-highlighted = Recomendado en su país
forum-home-highlighted-none = En este momento no se recomienda ningún tema.
forum-home-waiting = Esperan una respuesta
forum-home-waiting-none = Todas las preguntas tienen respuesta.
forum-home-empty-title = Lo ha leído todo
forum-home-empty-text = Cuando sus colegas escriban algo nuevo, lo encontrará primero aquí.

forum-tabs-label = Vistas del foro
forum-tabs-all = Todos
forum-tabs-unread = Sin leer
forum-tabs-mine = Míos
forum-tabs-waiting = Sin respuesta
forum-tabs-all-read = Marcar todo como leído

forum-filters-title = Filtrar
forum-filters-any = cualquiera
forum-filters-language = Escrito en
forum-filters-country = País de quien lo abrió
forum-filters-tag = Etiqueta
forum-filters-clear = Quitar los filtros
forum-filters-none-title = Ningún tema coincide
forum-filters-none-text = En este momento no hay nada así. Quite un filtro o consulte todos los temas.

forum-tags-label = Etiquetas
forum-tags-hint = Cinco como máximo, separadas por comas: primer encuentro, sueño. Ayudan a sus colegas a encontrar el tema.

forum-topic-list-pinned = fijado
forum-topic-list-pinned-label = Temas fijados
forum-topic-list-put-away = archivado
forum-topic-archived = Este tema está archivado: se puede leer, pero nada en él se modifica.

forum-leading-title = Conducir la conversación
forum-leading-pin = Fijar encima de la lista
forum-leading-unpin = Dejar de fijar
forum-leading-archive = Archivar el tema
forum-leading-unarchive = Sacar del archivo
forum-leading-highlight = Recomendar en mi país
forum-leading-unhighlight = Dejar de recomendar
forum-leading-arrange = Mover o unir el tema
forum-leading-move-label = Categoría
forum-leading-move-act = Mover el tema
forum-leading-merge-label = Unir a otro tema
forum-leading-merge-hint = La dirección del tema que se conserva. Los mensajes de este siguen detrás de los suyos, y los enlaces antiguos siguen llevando a ellos.
forum-leading-merge-act = Unir
forum-leading-split-start = Crear un tema con algunos mensajes
forum-leading-split-how = Elija los mensajes en la conversación. Pasan al tema nuevo, y los enlaces antiguos siguen llevando a ellos.
forum-leading-split-chosen = { $count ->
    [one] { $count } mensaje elegido
   *[other] { $count } mensajes elegidos
}
forum-leading-split-choose = Elegir el mensaje { $number }
forum-leading-split-title = Título del tema nuevo
forum-leading-split-act = Crear el tema

forum-arrivals-replies = { $count ->
    [one] { $count } respuesta nueva
   *[other] { $count } respuestas nuevas
}
forum-arrivals-topics = { $count ->
    [one] Novedades en { $count } tema
   *[other] Novedades en { $count } temas
}
forum-arrivals-show = Mostrar

forum-topic-list-answered = con respuesta
forum-topic-to-answer = Ir a la respuesta

forum-reaction-thanks = Gracias
forum-reaction-helped = Me ha servido
forum-reaction-same-here = Aquí también
forum-answer-accepted = La respuesta
forum-answer-accept = Esta es la respuesta
forum-answer-not = Al final no es la respuesta

forum-bookmark-keep = Guardar
forum-bookmark-remove = Dejar de guardar
forum-bookmarks-title = Guardados
forum-bookmarks-intro = Mensajes que quiere volver a encontrar. Aquí solo los ve usted, con sus notas.
forum-bookmarks-empty-title = Todavía no guarda nada
forum-bookmarks-empty-text = «Guardar», debajo de un mensaje, lo trae aquí, con una nota para usted si lo desea.
forum-bookmarks-note = Escribir una nota
forum-bookmarks-note-label = Nota para usted, de 300 caracteres como máximo
forum-bookmarks-save = Guardar la nota
forum-bookmarks-remind-label = Recordármelo
forum-bookmarks-remind-never = nunca
forum-bookmarks-remind-kept = como está
forum-bookmarks-remind-tomorrow = mañana
forum-bookmarks-remind-week = dentro de una semana
forum-bookmarks-remind-month = dentro de un mes
forum-bookmarks-reminds = Se le recordará:

forum-post-hidden-note = Este mensaje está oculto mientras lo revisa el equipo de facilitación.

forum-flag-start = Avisar
forum-flag-title = Avisar sobre este mensaje
forum-flag-text = El equipo de facilitación lo revisará. A quien lo escribió no se le dice quién avisó.
forum-flag-reason = Motivo
forum-flag-note = ¿Qué deberían saber?
forum-flag-act = Enviar el aviso
forum-flag-done = Gracias. El equipo de facilitación lo revisará.
forum-reason-identifies = Podría identificar a una niña, un niño o una familia
forum-reason-disrespect = Hiere o menosprecia a alguien
forum-reason-off-topic = No corresponde aquí
forum-reason-advertising = Hace publicidad
forum-reason-other = Otra cosa

forum-reviews-title = Por revisar
forum-reviews-intro = Mensajes sobre los que han avisado colegas donde usted facilita; primero, los que más tiempo esperan.
forum-reviews-open = En espera
forum-reviews-closed = Terminadas
forum-reviews-empty-title = No hay nada aquí
forum-reviews-empty-text = Cuando alguien avise sobre un mensaje, lo encontrará aquí.
forum-reviews-since = desde
forum-reviews-flags = { $count ->
    [one] { $count } aviso
   *[other] { $count } avisos
}
forum-review-title = Revisión: { $topic }
forum-review-to-post = Ir al mensaje
forum-review-happened = Qué ha pasado
forum-review-closed = Esta revisión ha terminado.
forum-review-do = ¿Qué hace usted?
forum-review-act-label = Acción
forum-review-source = El texto tal como se escribió
forum-review-passage = Pasaje que se quita
forum-review-passage-hint = Cópielo del texto de arriba. Se sustituye en todo el mensaje.
forum-review-text = Lo que se comunica a quien lo escribió
forum-review-text-hint = En su idioma. Las notas solo las ven quienes moderan.
forum-review-send = Aplicar
forum-review-answer-label = Su respuesta al equipo de facilitación
forum-review-answer-act = Enviar la respuesta
forum-step-flagged = Aviso
forum-step-noted = Nota entre quienes moderan
forum-step-hidden = Oculto
forum-step-shown = Visible de nuevo
forum-step-edit-asked = Se pidió cambiar el mensaje
forum-step-redacted = Se quitó un pasaje
forum-step-warned = Advertencia
forum-step-answered = Respuesta de quien lo escribió
forum-step-closed = Terminada
forum-act-note = Nota para quienes moderan
forum-act-hide = Ocultar el mensaje
forum-act-show = Mostrar de nuevo el mensaje
forum-act-ask-edit = Pedir que se cambie
forum-act-redact = Quitar un pasaje
forum-act-warn = Advertir a quien lo escribió
forum-act-close = Terminar la revisión
forum-template-identifies = Algo en su mensaje podría ayudar a otros a reconocer a una niña, un niño o una familia. Escriba, por favor, sin nombres, edades exactas, fechas ni lugares. Si no sabe bien cómo hacerlo, pregúntenos: le ayudaremos con gusto.
forum-template-disrespect = Una frase de su mensaje puede herir a colegas o a las personas de las que habla. Refiérase, por favor, al asunto y no a la persona.
forum-template-off-topic = Su mensaje no corresponde al asunto de esta conversación. Abra para él, por favor, un tema propio, para que sus colegas lo encuentren.
forum-template-advertising = Waymark es un lugar de intercambio entre colegas. Cuente, por favor, su propia experiencia y deje fuera ofertas y precios.
