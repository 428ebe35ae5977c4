# Archivos que adjuntan los miembros.

media-field-unknown-kind = Este tipo de archivo no se acepta. Puede añadir imágenes (PNG, JPEG, WebP, GIF), PDF y documentos de Word, Excel, PowerPoint y LibreOffice en sus formatos actuales.
media-field-damaged = Este archivo no se puede leer: está dañado o se cortó por el camino. Guárdelo de nuevo y vuelva a añadirlo, por favor.
media-field-encrypted = Este archivo solo se abre con contraseña. Guárdelo sin ella y vuelva a añadirlo, por favor.
media-field-active = Este archivo contiene una macro, un programa o un objeto incrustado. Guárdelo sin ellos o como PDF, por favor.
media-field-too-much = Es más de lo que podemos aceptar. Reduzca las imágenes o el documento, por favor.
media-field-day-full = Con este archivo habría enviado más de { $limit } MB en un día, que es el máximo. Añádalo mañana, por favor.

media-attach-label = Archivos
media-attach-add = Añadir archivos
media-attach-hint = Imágenes, PDF, Word, Excel, PowerPoint, LibreOffice; { $most } archivos de 20 MB como máximo. Se elimina cuándo, dónde y quién los hizo; los comentarios y cambios dentro de un documento se conservan.
media-attach-sending = { $percent } % enviado
media-attach-checking = Comprobando…
media-attach-stop = Detener
media-attach-again = Intentar de nuevo
media-attach-remove = Quitar
media-attach-alt = ¿Qué muestra esta imagen?
media-attach-alt-hint = Para los colegas que no pueden verla. Basta una frase; déjelo vacío solo si la imagen no dice nada.
media-attach-too-large = Este archivo supera los 20 MB. Redúzcalo, por favor.
media-attach-too-many = Puede haber { $most } archivos. Quite uno primero, por favor.
media-attach-wait = Un archivo todavía se está enviando. Espere o deténgalo, por favor.

media-file-kilobytes = { $size } kB
media-file-megabytes = { $size } MB
media-picture-full = Imagen a tamaño completo
media-picture-wordless = Una imagen sin descripción
