# Escribir una conversación de práctica.

scenario-picture = La conversación de un vistazo
scenario-picture-hint = Cada recuadro es una escena. Las flechas van de una a otra; Intro abre la escena en la lista de abajo.
scenario-scenes = Escenas
scenario-scene = Escena { $number }
scenario-no-scene = Una escena que ya no está
scenario-says-nothing = todavía no dice nada
scenario-leads-to = lleva a { $numbers }
scenario-start = empieza aquí
scenario-begin-here = Que empiece aquí
scenario-end = Después de esta escena
scenario-goes-on = la conversación continúa
scenario-end-good = final: ayudó
scenario-end-mixed = final: ayudó en parte
scenario-end-poor = final: no ayudó
scenario-said = Lo que se dice y ocurre
scenario-said-hint = Como lo lee quien aprende. Se puede usar Markdown.
scenario-choices = Opciones
scenario-choice = Opción { $number }
scenario-does = Lo que dice o hace quien aprende
scenario-follows = Lo que se sigue de ello
scenario-to = Lleva a
scenario-new-scene = una escena nueva
scenario-nowhere = todavía a ninguna parte
scenario-add-scene = Añadir una escena
scenario-add-choice = Añadir una opción
scenario-remove-title = Retirar la escena
scenario-remove-text = «{ $name }» desaparece con sus opciones, en todos los idiomas. Las opciones que llevaban a ella no llevarán a ninguna parte.
scenario-effects = Qué cambia y cuándo se puede elegir
scenario-changes = Lo cambia en
scenario-at-least = Solo desde
scenario-at-most = Solo hasta
scenario-numbers = Números que las opciones cambian
scenario-numbers-hint = Por ejemplo, la confianza: crece con lo que se hace, y algunas opciones se abren solo cuando es bastante alta. Quienes aprenden no ven los números.
scenario-add-number = Añadir un número
scenario-number-word = confianza
scenario-number-name = Nombre
scenario-number-start = Al principio
scenario-number-taken = Dé un nombre que no tenga ningún otro número, por favor.
scenario-no-number = Indique un número entero, por favor.
scenario-conflict = Otra persona ha cambiado las escenas mientras tanto. Las suyas están guardadas en este dispositivo. Elija con cuáles seguir.
scenario-missing = { $count ->
    [one] falta { $count } texto
   *[other] faltan { $count } textos
}
scenario-empty = Todavía no hay ninguna escena. Añada la primera: ahí empieza la conversación.
scenario-sound = Todos los caminos de la conversación llegan a un final.
scenario-flaws = { $count ->
    [one] Hay { $count } cosa por corregir antes de poder proponer el curso
   *[other] Hay { $count } cosas por corregir antes de poder proponer el curso
}
scenario-flaw-no-start = Ninguna escena está marcada como principio.
scenario-flaw-same-scene = Otra escena tiene la misma clave.
scenario-flaw-same-choice = Dos opciones tienen la misma clave.
scenario-flaw-no-such-scene = Una opción no lleva a ninguna parte.
scenario-flaw-unreachable = Ningún camino lleva aquí.
scenario-flaw-dead-end = Aquí es posible quedarse sin salida: ninguna opción está abierta y no es un final.
scenario-flaw-no-way-out = Desde aquí no se puede llegar a ningún final.
scenario-flaw-choices-at-end = Es un final y tiene opciones.
scenario-flaw-no-such-number = Una opción usa un número que no existe.
scenario-play-back = Un paso atrás
scenario-play-nothing = Todavía no hay nada que recorrer.
