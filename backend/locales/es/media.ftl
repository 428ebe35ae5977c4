# Archivos que adjuntan los miembros.

media-archive-files = Los archivos que usted envió: nombre, tipo, tamaño y dirección del contenido.
media-archive-versions = Versiones de mensajes que usted escribió o modificó.
