mail-greeting = Hola, { $name }:
mail-reply-subject = { $author } ha respondido a su tema
mail-reply-sentence = { $author } ha respondido a un tema que usted abrió en el foro de Waymark.
mail-reply-link = Leer la respuesta:
mail-message-subject = { $sender } le ha escrito
mail-message-sentence = { $sender } le ha escrito un mensaje en Waymark. Allí se lee y allí se responde; nadie ve la dirección de la otra persona.
mail-message-link = Leer el mensaje:
mail-footer = Waymark nunca envía por correo electrónico el texto de los mensajes. Inicie sesión para leerlo.
