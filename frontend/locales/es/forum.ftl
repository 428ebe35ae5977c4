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
