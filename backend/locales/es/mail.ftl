mail-greeting = Hola, { $name }:
mail-reply-subject = { $author } ha respondido a su tema
mail-reply-sentence = { $author } ha respondido a un tema que usted abrió en el foro de Waymark.
mail-reply-link = Leer la respuesta:
mail-footer = Waymark nunca envía por correo electrónico el texto de los mensajes. Inicie sesión para leerlo.
