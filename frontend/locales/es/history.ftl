# Lo que decía un mensaje antes de sus cambios.

history-title = Cómo se modificó este mensaje
history-open = mostrar los cambios
history-written = Escrito
history-changed = Modificado
history-removed = quitado:
history-added = añadido:
