# Palabras de los avisos: la lista, lo que se elige y el fin de los correos.

notices-title = Avisos
notices-nav-count = Avisos ({ $count })
notices-intro = Lo que han hecho sus colegas y le concierne. Cada aviso se guarda medio año.
notices-empty-title = Todavía no ha ocurrido nada
notices-empty-text = Cuando alguien le responda, o escriba en un tema que usted sigue de cerca, aparecerá aquí.
notices-empty-link = Ir al foro
notices-new = nuevo
notices-mark-all = Marcar todo como leído
notices-to-settings = Elegir de qué se le avisa
notices-someone = Un colega
notices-said-reply = { $actor } ha respondido a su tema
notices-said-post = { $actor } ha escrito en un tema que usted sigue de cerca
notices-said-topic = { $actor } ha abierto un tema en una categoría que usted sigue de cerca
notices-said-mention = { $actor } le ha mencionado
notices-said-message = { $actor } le ha escrito un mensaje
notices-said-moderation = Una decisión sobre lo que usted escribió
notices-said-assignment = { $actor } le pide una respuesta
notices-said-reminder = Usted quiso que se lo recordáramos
notices-kept = Avisos

notices-settings-title = De qué se le avisa
notices-settings-intro = Lo que afecta a la seguridad de su cuenta se envía siempre.
notices-settings-kind = Qué ha ocurrido
notices-settings-in-app = En la aplicación
notices-settings-by-mail = Por correo
notices-settings-in-app-for = En la aplicación: { $kind }
notices-settings-by-mail-for = Por correo: { $kind }
notices-kind-reply = Alguien responde a un tema que abrí
notices-kind-post = Alguien escribe en otro tema que sigo de cerca
notices-kind-topic = Alguien abre un tema en una categoría que sigo de cerca
notices-kind-mention = Alguien me menciona
notices-kind-message = Un colega me escribe un mensaje
notices-kind-moderation = Quienes moderan deciden sobre algo que escribí
notices-kind-assignment = Alguien me pide que responda a un tema
notices-kind-reminder = Llega el momento de un recordatorio mío
notices-timing-off = Nunca
notices-timing-at-once = Al momento
notices-timing-daily = Cada mañana, todo junto
notices-timing-weekly = Cada lunes, todo junto
notices-quiet-title = Horas de silencio
notices-quiet-hint = En estas horas, según su zona horaria, no se envía nada de esto. Llega cuando terminan.
notices-quiet-on = Quiero horas de silencio
notices-quiet-from = Desde
notices-quiet-until = Hasta
notices-quiet-same = Elija un final distinto del comienzo.

notices-watch-topic = De qué se le avisa en este tema
notices-watch-category = De qué se le avisa en esta categoría
notices-watch-watching = De cada mensaje nuevo
notices-watch-following = Cuando me mencionan
notices-watch-muted = De nada

notices-confidential = Confidencial: los correos no nombran la categoría ni sus temas
notices-confidential-hint = Dicen entonces solo que ha ocurrido algo en una categoría confidencial. Sus partes también son confidenciales.

notices-unreachable = Nuestros correos a { $email } nos son devueltos. Hasta que usted lo cambie, enviamos allí solo lo que afecta a la seguridad de su cuenta.
notices-unreachable-change = Usar otra dirección
notices-unreachable-resume = Esta dirección vuelve a funcionar
notices-unreachable-resumed = Volvemos a enviarle correos.

notices-stop-title = Menos correos
notices-stop-lead = No recibirá más correos sobre:
notices-stop-digests = Lo que llega junto cada mañana o cada lunes
notices-stop-these = Terminar estos correos
notices-stop-all = Terminar todos los correos que se pueden terminar
notices-stop-note = En la aplicación se le sigue avisando. Lo que afecta a la seguridad de su cuenta se envía siempre.
notices-stop-done-title = Estos correos han terminado
notices-stop-done = Uno que ya esté en camino todavía puede llegar.
notices-stop-gone = Con este enlace ya no se puede terminar nada. Inicie sesión y elija allí de qué se le avisa.
notices-stop-choose = Elegir de qué se le avisa
