# Palabras de los avisos por correo y del archivo.

notices-someone = Un colega
notices-reply-subject = { $actor } ha respondido a su tema
notices-reply-sentence = { $actor } ha respondido a un tema que usted abrió en el foro de Waymark.
notices-post-subject = { $actor } ha escrito en un tema que usted sigue de cerca
notices-post-sentence = { $actor } ha escrito en un tema que usted sigue de cerca en el foro de Waymark.
notices-topic-subject = { $actor } ha abierto un tema
notices-topic-sentence = { $actor } ha abierto un tema en una categoría que usted sigue de cerca en el foro de Waymark.
notices-mention-subject = { $actor } le ha mencionado
notices-mention-sentence = { $actor } le ha mencionado en el foro de Waymark.
notices-message-subject = { $actor } le ha escrito
notices-message-sentence = { $actor } le ha escrito un mensaje en Waymark. Allí se lee y allí se responde; nadie ve la dirección de la otra persona.
notices-moderation-subject = Una decisión sobre lo que usted escribió
notices-moderation-sentence = Quienes moderan el foro de Waymark han tomado una decisión sobre algo que usted escribió. Inicie sesión para leerla.
notices-assignment-subject = { $actor } le pide una respuesta
notices-assignment-sentence = { $actor } le pide que responda a un tema del foro de Waymark.
notices-reminder-subject = Su recordatorio
notices-reminder-sentence = Usted quiso que le recordáramos este tema del foro de Waymark.
notices-where-topic = Tema: { $title }
notices-where-category = Categoría: { $category }
notices-where-confidential = Está en una categoría confidencial. Los correos no dicen en cuál, ni en qué tema.
notices-untitled = Tema de un antiguo miembro
notices-more = { $count ->
    [one] Hay { $count } novedad más al respecto.
   *[other] Hay { $count } novedades más al respecto.
}
notices-link = Leerlo:
notices-footer = Waymark nunca envía por correo electrónico el texto de las publicaciones ni de los mensajes. Inicie sesión para leerlo.
notices-choose = Elija de qué y cuándo se le avisa:
notices-stop = No recibir más correos como este:
notices-digest-subject = Novedades en Waymark: { $date }
notices-digest-lead = Esto ha ocurrido desde su último resumen y usted aún no lo ha leído.
notices-digest-opened = tema nuevo
notices-digest-posts = { $count ->
    [one] { $count } mensaje nuevo
   *[other] { $count } mensajes nuevos
}
notices-digest-names-more = { $names } y otras personas
notices-digest-confidential = Categorías confidenciales
notices-digest-confidential-text = { $count ->
    [one] Hay { $count } mensaje nuevo. Los correos no dicen dónde.
   *[other] Hay { $count } mensajes nuevos. Los correos no dicen dónde.
}
notices-digest-others = También para usted
notices-digest-left-out = { $count ->
    [one] Y { $count } tema más.
   *[other] Y { $count } temas más.
}
notices-digest-link = Verlo todo en Waymark:

notices-archive-notices = De qué se le avisó y cuándo tomó nota; no lo que se escribió.
notices-archive-settings = Cómo quiere que se le avise, sus horas de silencio y qué temas y categorías sigue.
