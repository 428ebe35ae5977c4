# El intercambio de prácticas de caso: leer, escribir, revisar.

practice-nav = Casos
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

practice-own-intro = Lo que escribe queda solo con usted hasta que lo envíe a revisión. Los textos se cifran con una clave que se guarda aparte de la base de datos.
practice-own-empty-title = Todavía no ha escrito ninguna práctica de caso
practice-own-empty-text = Piense en un caso cerrado hace al menos un año del que un colega pueda aprender algo, también si no todo salió bien. Veinte minutos bastan para un primer borrador; se guarda solo.
practice-no-title = Aún sin título
practice-title-locked = Cifrada: falta su clave
practice-key-missing = Este texto no se puede leer porque a esta instalación le falta la clave con la que se cifró. No está perdido mientras una copia de seguridad tenga la clave: avise a su administrador o administradora.
practice-stage-draft = Borrador
practice-stage-returned = Devuelta a usted
practice-stage-privacy = En revisión de privacidad
practice-stage-editing = En redacción
practice-stage-published = Publicada
practice-stage-withdrawn = Retirada
practice-next-draft = Solo usted la lee. Siga escribiendo y después envíela a revisión.
practice-next-returned = Un colega la ha leído y pide cambios. Lea lo que dice, modifíquela y envíela de nuevo.
practice-next-privacy = Un revisor o una revisora de privacidad de otra organización lee si se podría reconocer a alguien. Aquí verá cuándo avanza.
practice-next-editing = Ha pasado la revisión de privacidad. Ahora se lee si es clara y ayuda a los colegas. Aquí verá cuándo avanza.
practice-next-published = La leen los colegas. Puede modificarla; el texto modificado se lee otra vez dos veces antes de sustituir a este.
practice-next-withdrawn = Solo usted la lee. Puede modificarla y enviarla de nuevo, o eliminarla.
practice-still-read = Mientras tanto se lee el texto publicado antes.
practice-read-it = Leerla como los demás
practice-write-on = Seguir escribiendo
practice-look-at = Verla
practice-changed-at = Último cambio
practice-new-language = ¿En qué idioma escribirá?
practice-new-language-hint = Elija el idioma en el que piensa. Después no se puede cambiar.
practice-begin = Empezar a escribir

practice-take-back = Recuperarla
practice-take-back-hint = Vuelve a ser un borrador y quienes revisan ya no la ven.
practice-delete = Eliminarla
practice-delete-title = ¿Eliminar esta práctica?
practice-delete-text = El texto y lo que dijeron quienes lo revisaron desaparecen para siempre. No se puede deshacer.
practice-deleted = La práctica se ha eliminado.
practice-sent = La práctica se ha enviado a revisión.

practice-draft-intro = Escriba como se lo contaría a un colega de confianza. Sin nombres, sin lugares, sin fechas: diga «a las tres semanas», «una ciudad de la región».
practice-section-codes = Códigos
practice-section-codes-text = Por ellos encuentran los colegas su práctica. Indíquelos con exactitud; en los que dicen algo de la persona joven usted elige con qué exactitud se muestran. Si los comparten muy pocas prácticas, se muestran con menos exactitud de la elegida.
practice-section-case = El caso
practice-section-done = Qué se hizo
practice-section-done-text = Paso a paso, contando desde el primer contacto.
practice-section-came = Qué resultó de ello
practice-section-colleagues = Para los colegas
practice-not-said = Sin indicar
practice-level = Cómo se muestra
practice-level-exact = Mostrar con exactitud
practice-level-general = Mostrar de forma más general
practice-level-hidden = No mostrar
practice-country-add = Añadir el país
practice-is-composite = Está compuesta de varios casos o inventada a partir de ellos
practice-closed = Mes en que se cerró el caso
practice-closed-hint = Año y mes, por ejemplo 2024-11. El mes no se muestra nunca. Un caso se puede contar doce meses después de cerrarse; uno compuesto de varios, en cualquier momento.
practice-hint-title = ¿Qué haría que un colega la abriera?
practice-hint-summary = En tres frases.
practice-hint-situation = Qué había vivido la persona joven, en términos generales; quién pidió ayuda; qué era urgente.
practice-hint-young-person = ¿En qué decisiones participó y cómo?
practice-hint-result = ¿Qué cambió para la persona joven y cómo lo sabe?
practice-hint-helped = Personas, normas, lugares, suerte.
practice-hint-optional = Puede quedar vacío.
practice-hint-safeguards = ¿Cómo se protegió a la persona joven, a sus pares y al personal?
practice-hint-transferability = ¿Qué necesita un colega de otro país para hacer lo mismo?

practice-steps-none = Aún no hay pasos. Empiece por el primer contacto.
practice-step-number = Paso { $number }
practice-step-when = Cuándo
practice-step-when-hint = Por ejemplo: a las tres semanas. Nunca una fecha.
practice-step-kind = Qué fue
practice-step-phase = Fase de la asistencia
practice-step-text = Qué se hizo
practice-step-add = Añadir un paso
practice-step-up = Subir
practice-step-down = Bajar
practice-step-remove = Quitar este paso
practice-step-removed = Se ha quitado el paso.
practice-step-bring-back = Recuperarlo
practice-step-moved = Ahora es el paso { $number }.

practice-must-mend = Aún sin guardar: antes hay que corregir algo en un campo marcado. Hasta entonces queda en este dispositivo.
practice-conflict-title = Esta práctica se ha modificado en otro lugar
practice-conflict-text = Otra pestaña u otro dispositivo ha guardado otro texto. Abajo están los dos; nada se pierde hasta que elija.
practice-conflict-stored = Guardado en otro lugar
practice-conflict-own = Su texto de aquí
practice-conflict-keep = Seguir con mi texto
practice-conflict-take = Seguir con el otro
practice-conflict-codes = Códigos: { $codes }

practice-check = Antes de enviarla
practice-check-again = Comprobar de nuevo
practice-check-old = Ha seguido escribiendo; se comprobará de nuevo enseguida.
practice-check-ready = No falta nada ni queda nada pendiente: se puede enviar.
practice-check-missing = { $count ->
    [one] Falta { $count } cosa
   *[other] Faltan { $count } cosas
}
practice-check-found = { $count ->
    [one] { $count } lugar del texto podría identificar a alguien
   *[other] { $count } lugares del texto podrían identificar a alguien
}
practice-check-light = Qué se muestra de los códigos
practice-light-green = Verde: los códigos se pueden mostrar como usted quiere.
practice-light-amber = Ámbar: algunos códigos se mostrarán de forma más general o no se mostrarán.
practice-light-red = Rojo: por ahora no se puede mostrar ningún código sobre la persona joven. Aun así, el texto se puede enviar.
practice-light-needed = A los miembros se les muestra una combinación de códigos cuando la comparten al menos { $number } prácticas, contando esta.
practice-shown-as = se mostraría como: { $codes }
practice-shown-not = no se mostraría
practice-shown-exactly = Se muestran como usted quiere
practice-found-replace = Sustituir por «{ $words }»
practice-found-leave = Dejarlo, porque…
practice-found-why = ¿Por qué puede quedarse?
practice-found-leave-it = Dejarlo
practice-found-not-yet = Volver
practice-found-at = campo: { $field }
practice-left = Lo que usted deja
practice-left-take-back = Volver a preguntarme
practice-send = Enviar a revisión
practice-send-hint = Primero la lee un revisor o una revisora de privacidad de otra organización y después alguien de la redacción. Puede recuperarla hasta que se publique.
practice-send-not-yet = Se puede enviar cuando no falte nada, no quede nada pendiente y todo esté guardado.

practice-decisions = Lo que dijeron quienes revisaron
practice-decision-privacy-pass = Pasa la revisión de privacidad
practice-decision-privacy-back = Devuelta por privacidad
practice-decision-substance-pass = Publicada por redacción
practice-decision-substance-back = Devuelta por redacción
practice-decision-text = del texto { $version }
practice-recognised-by = Podría reconocerla
practice-could-trafficker = la persona tratante o alguien de la red
practice-could-family = la familia o alguien del pueblo o del barrio
practice-could-press = la prensa local o quien la lea
practice-could-professionals = profesionales que no participaron
practice-could-themselves = la propia persona joven, que no dio su acuerdo
practice-may-identify = podría identificar a alguien

practice-reviews-intro = Prácticas de caso de otras organizaciones sobre las que aún no se ha decidido; primero las que llevan más tiempo esperando.
practice-reviews-empty-title = No hay nada pendiente para usted
practice-reviews-empty-text = Aquí aparecen las prácticas que envían colegas de otras organizaciones. Las de su propia organización las leen otras personas.
practice-look-privacy = Privacidad
practice-look-substance = Contenido
practice-waits-since = Espera desde
practice-review-by = Escrita en { $organisation }
practice-review-privacy-text = Lea como lo haría quien quiere encontrar a la persona joven: la persona tratante, alguien del barrio, una periodista. Cada detalle puede ser inofensivo; pregúntese qué dicen todos juntos.
practice-review-substance-text = Ha pasado la revisión de privacidad. Lea si un colega de otro país entiende qué se hizo y podría hacerlo también.
practice-review-not-yours = Ahora le toca a otra persona. Puede leerla, pero no decidir.
practice-review-shown = Qué se mostraría ahora a los miembros de los códigos
practice-review-all-codes = Todos los códigos, tal como los dio su autor o autora
practice-review-changed = cambiado desde su publicación
practice-review-found = Lo que el guardián de la privacidad encuentra aquí
practice-comment-on = Comentar esto
practice-comment-on-hint = Seleccione antes unas palabras para comentar solo esas.
practice-your-comment = Su comentario sobre «{ $field }»
practice-comment-drop = Descartar el comentario
practice-decide = Su decisión
practice-checklist = Con todo ello en conjunto, ¿podría reconocer a la persona joven…?
practice-yes = Sí
practice-no = No
practice-note-privacy = ¿Qué intentó para averiguar de quién se trata y hasta dónde llegó?
practice-note-privacy-hint = Por ejemplo: he buscado estas palabras en la prensa y no he encontrado nada. Tampoco aquí escriba nombres.
practice-note-substance = Unas palabras para quien la escribió
practice-note-substance-hint = Necesario si la devuelve: ¿qué debería cambiar y por qué?
practice-pass-privacy = No se puede reconocer a nadie: dejarla pasar
practice-pass-substance = Publicarla para los miembros
practice-send-back = Devolverla a su autor o autora
practice-decided-passed = Ha pasado la revisión de privacidad. Ahora la lee la redacción.
practice-decided-published = Está publicada: los miembros ya pueden leerla.
practice-decided-back = Se ha devuelto a quien la escribió, con sus comentarios.
practice-says-yes = Ha respondido que alguien podría reconocer a la persona joven. Solo puede seguir cuando todas las respuestas sean no: devuélvala y diga qué debe cambiar.
