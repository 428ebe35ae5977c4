moderation-step-purged = Se eliminó un dato identificativo en todas partes
moderation-purge-title = Eliminar un dato identificativo
moderation-purge-link = Eliminar un dato identificativo en todas partes
moderation-purge-intro = Si se ha publicado un nombre, un número o una dirección que pueda identificar a un menor, un solo acto lo elimina de mensajes, títulos, versiones anteriores, borradores, notas, mensajes privados, archivos y del buscador.
moderation-purge-values = Lo que se ha publicado
moderation-purge-values-hint = Una forma por línea: Francisca, Paca. No importan las mayúsculas, los acentos, los espacios ni los guiones. Una palabra dentro de otra más larga no se toca.
moderation-purge-too-broad = Dice demasiado poco o aparece en demasiados textos. Escriba algo más: el nombre con apellidos, el número completo.
moderation-purge-look = Ver dónde aparece
moderation-purge-none = No aparece donde usted facilita. Si aparece en otro lugar, también se eliminará allí.
moderation-purge-found = Donde usted facilita aparece aquí:
moderation-purge-elsewhere = { $count ->
    [one] Aparece además en un texto que no se muestra aquí: un borrador, una nota, un mensaje privado u otra categoría.
   *[other] Aparece además en { $count } textos que no se muestran aquí: borradores, notas, mensajes privados u otras categorías.
  }
moderation-purge-topic = El tema en su conjunto
moderation-purge-part-text = en el texto
moderation-purge-part-title = en el título o las etiquetas
moderation-purge-part-history = en una versión anterior
moderation-purge-part-file = en un archivo
moderation-purge-part-review = en una revisión
moderation-purge-unread = Revise usted estos archivos, el programa no puede leerlos: { $names }
moderation-purge-files = Un PDF que lo contiene se borra entero.
moderation-purge-mailed = A estas personas se les envió un correo con el título. Avíseles, por favor:
moderation-purge-act = Eliminarlo en todas partes
moderation-purge-sure = ¿Eliminarlo en todas partes?
moderation-purge-sure-text = En su lugar aparecerá █████. Nadie podrá recuperarlo. Se avisará a los autores de que se ha eliminado algo de sus mensajes.
moderation-purge-done = Se ha eliminado en todas partes. Aparecía aquí:
moderation-purge-done-none = Se ha eliminado en todas partes. No aparecía donde usted facilita.
moderation-purge-backups = Las copias de seguridad anteriores aún lo contienen. Avise a quien administra la instalación.
moderation-purge-again = Buscar otra cosa
