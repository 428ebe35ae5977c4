# El intercambio de prácticas de caso: leer, escribir, revisar.

practice-title = Prácticas de caso
practice-intro = Cómo han apoyado otros colegas a una persona joven: qué hicieron, qué resultó de ello y qué harían de otro modo. Antes de aparecer aquí, cada texto lo ha leído un revisor o una revisora de privacidad de otra organización y alguien de la redacción.
practice-write = Escribir una práctica de caso
practice-own = Mis prácticas
practice-waiting = Pendientes de revisión
practice-filters = Acotar la lista
practice-filters-hint = De dos opciones de la misma lista basta cualquiera: elija la primera, muéstrela y elija después la segunda.
practice-filter-any = Todas
practice-filter-language = Idioma del texto
practice-filter-show = Mostrar estas
practice-filter-active = Solo prácticas con
practice-filter-clear = Mostrar todas las prácticas
practice-filter-remove = quitar
practice-none-title = Ninguna práctica coincide con esta selección
practice-none-text = Los códigos que comparten pocas prácticas se muestran de forma más general o no se muestran, para que no se pueda reconocer a nadie. Quite alguna de las opciones.
practice-empty-title = Todavía no se ha publicado ninguna práctica de caso
practice-empty-text = Una práctica de caso cuenta a los colegas qué ayudó en un caso: por ejemplo, cómo volvió a estudiar una joven de un centro de acogida acompañada por una mentora que había pasado por lo mismo. Se escribe sin nombres, lugares ni fechas; dos colegas la leen antes de que aparezca.
practice-composite = Compuesta de varios casos
practice-corridor = { $origin } → { $destination }
practice-comments-count = { $count ->
    [one] { $count } comentario
   *[other] { $count } comentarios
}
practice-tried-count = { $count ->
    [one] la ha probado { $count } colega
   *[other] la han probado { $count } colegas
}
practice-useful-count = { $count ->
    [one] útil para { $count } colega
   *[other] útil para { $count } colegas
}
practice-public = Abierta a todo el mundo

practice-facet-method = Método de apoyo
practice-facet-phase = Fases de la asistencia
practice-facet-exploitation = Formas de explotación
practice-facet-control = Medios de control
practice-facet-recruiter = Relación con la persona captadora
practice-facet-age-band = Edad al inicio del apoyo
practice-facet-gender = Género
practice-facet-origin = País de origen
practice-facet-transit = Países de tránsito
practice-facet-destination = País de destino
practice-facet-setting = Dónde se prestó el apoyo
practice-facet-professional = Profesiones que participaron
practice-facet-assistance = Asistencia prestada
practice-facet-maturity = Grado de madurez de la práctica
practice-facet-year = Año de cierre

practice-by = { $name }, { $organisation }
practice-former = Una persona que ya no es miembro
practice-published-at = Publicada el { $date }
practice-print = Imprimir
practice-facts = El caso en breve
practice-course = El curso del caso
practice-course-text = Contado desde el primer contacto.
practice-step = Paso
practice-turning-point = Punto de inflexión
practice-setback = Retroceso
practice-field-title = Título
practice-field-summary = Resumen
practice-field-situation = La situación al inicio del apoyo
practice-field-young-person = Qué hizo, quiso y aceptó la persona joven
practice-field-result = Qué resultó de ello
practice-field-helped = Qué ayudó
practice-field-hindered = Qué dificultó
practice-field-differently = Qué haríamos de otro modo
practice-field-safeguards = Cómo se protegió a todas las personas
practice-field-transferability = Qué de ello funciona en otros lugares
practice-cite-title = Para citar esta práctica
practice-cite = { $author }, «{ $title }», práctica de caso de Waymark, { $date }, versión { $version }.
practice-related = Prácticas parecidas
practice-missing = Esta práctica no está
practice-missing-text = Puede que su autor o autora la haya retirado o que aún no se haya publicado.
practice-to-list = A las prácticas de caso

practice-useful = ¿Le ha sido útil?
practice-useful-own = Lo que dicen los colegas
practice-vote-thought = Me ha hecho pensar
practice-vote-will-use = Usaré algo de ella
practice-vote-used = La he usado

practice-tried = Probada por colegas
practice-tried-none = Nadie ha contado todavía que la haya probado.
practice-tried-changed = Qué se hizo de otro modo
practice-tried-went = Cómo fue
practice-tried-write = Yo la he probado
practice-tried-changed-own = ¿Qué hizo usted de otro modo?
practice-tried-went-own = ¿Cómo fue?
practice-tried-send = Compartir mi experiencia
practice-comments = Comentarios y preguntas
practice-comments-none = Aún no hay comentarios. Pregunte a quien la escribió qué necesitaría saber para hacerlo usted.
practice-comment-write = Su comentario o pregunta
practice-comment-hint = Sin nombres, lugares ni fechas de jóvenes: el guardián de la privacidad lee con usted.
practice-comment-send = Enviar el comentario
practice-comment-by-author = escribió esta práctica
practice-typed-kept = Lo que escribe se guarda en este dispositivo hasta que lo envíe.
practice-remove = Quitar
practice-remove-title = ¿Quitar este texto?
practice-remove-text = Ya nadie podrá leerlo.
practice-removed = Quitado.

practice-change = Modificarla
practice-withdraw = Retirarla
practice-withdraw-title = ¿Retirar esta práctica?
practice-withdraw-text = Desde ahora ya nadie la encontrará, ni lo que otros colegas escribieron sobre ella. El texto queda con quien la escribió, que puede modificarlo y enviarlo otra vez a revisión.
practice-withdrawn = La práctica se ha retirado. Ahora solo puede leerla quien la escribió.
practice-open = Abrirla a todo el mundo
practice-open-title = ¿Abrir esta práctica a todo el mundo?
practice-open-text = Podrá leerla cualquiera que visite este sitio, también quienes hicieron daño a la persona joven. De los códigos, al público se le muestra aún menos que a los miembros.
practice-opened = Ahora cualquiera puede leer esta práctica.
practice-close = Dejarla solo para miembros
practice-close-title = ¿Dejar esta práctica solo para miembros?
practice-close-text = Desde ahora solo podrán leerla colegas con sesión iniciada. Las copias que otros hicieran antes no se recuperan así.
practice-closed-now = Ahora solo los miembros pueden leer esta práctica.
