# The archive of one's data: what each of its files holds.

privacy-archive-title = Sus datos en Waymark
privacy-archive-intro = Todo lo que se guarda sobre usted, en JSON: texto que pueden leer personas y programas. Las horas están en UTC.
privacy-archive-account = Su cuenta: nombre, dirección, idioma, zona horaria, país, organización.
privacy-archive-roles = Sus funciones y grupos.
privacy-archive-sessions = Dónde tiene o ha tenido la sesión abierta.
privacy-archive-agreements = Qué acuerdos aceptó, en qué versión y cuándo.
privacy-archive-application = Su solicitud, con lo que se preguntó y respondió.
privacy-archive-devices = Los navegadores que su cuenta conoce.
privacy-archive-factors = Desde cuándo tiene un segundo factor; no sus secretos.
privacy-archive-profile = Su perfil, como lo ven sus colegas.
privacy-archive-messages = Los mensajes que envió y recibió.
privacy-archive-blocks = De quién no recibe mensajes.
privacy-archive-topics = Los temas que abrió.
privacy-archive-posts = Los mensajes del foro que escribió, en Markdown. El texto de los borrados ya no existe.
privacy-archive-drafts = Los borradores sin enviar.
privacy-archive-read = Hasta dónde ha leído cada tema.
privacy-archive-visits = Cuándo estuvo en el foro.
privacy-archive-reactions = Lo que dijo con una palabra sobre los mensajes.
privacy-archive-bookmarks = Los mensajes que guarda, con sus notas.
privacy-archive-moderation = Lo que comunicó a quienes moderan, o decidió usted.
privacy-archive-audit = Lo que hizo, en la medida en que consta: tipos de acciones e identificadores.
privacy-archive-not-here = No está aquí: su contraseña, de la que solo se guarda un hash; las claves contra el doble envío, que se guardan un día; los correos en camino hacia usted.
