# Anonymous colleagues.

anonymity-colleague = Colega anónimo
anonymity-asker = abrió este tema
anonymity-own = Solo usted ve que es suyo.
anonymity-who = ¿Quién lo escribió?
anonymity-write = Escribir como colega anónimo
anonymity-write-hint = Sus colegas no ven ni su nombre ni su país. Una persona facilitadora solo puede saber quién es usted si da un motivo, y a usted se le avisa enseguida. Compruebe que ni el texto ni los nombres de los archivos digan quién es.
anonymity-title = De quién es este mensaje anónimo
anonymity-intro = Un colega escribió esto sin su nombre. Puede saber quién fue si tiene que saberlo. Queda registrado, y a quien lo escribió se le avisa enseguida de que usted preguntó y por qué.
anonymity-intro-own = Usted escribió esto como colega anónimo. Aquí ve si una persona facilitadora supo que era suyo, y por qué.
anonymity-reason-label = ¿Por qué tiene que saberlo?
anonymity-reason-danger = Alguien puede estar en peligro
anonymity-reason-conduct = Incumple el código de conducta
anonymity-reason-law = Lo exige la ley
anonymity-reason-other = Otro motivo
anonymity-text-label = Explíqueselo a quien lo escribió
anonymity-text-hint = Quien lo escribió lee estas palabras y el nombre de usted.
anonymity-act = Decirme quién lo escribió
anonymity-written-by = Escrito por
anonymity-told-heading = Quién lo ha sabido
anonymity-told-none = Nadie ha sabido quién lo escribió.
anonymity-category = Los miembros pueden escribir como colegas anónimos
anonymity-category-hint = Su nombre queda oculto para todo el mundo. Quienes facilitan aquí las conversaciones pueden saberlo por un motivo, que queda registrado. Donde pocas personas pueden escribir, las demás quizá adivinen quién fue.
