# Asking a member to answer.

assignment-waits = espera a { $name } hasta { $time }
assignment-overdue = con retraso
assignment-for-me = Esperan su respuesta
assignment-ask = Pedir una respuesta a un miembro
assignment-ask-another = Pedírselo a otro miembro
assignment-hand-on = Pasárselo a otra persona
assignment-done = Ya está hecho
assignment-withdraw = Retirar la petición
assignment-not-yours = Este tema no espera su respuesta. Solo quienes facilitan piden respuestas a los miembros.
assignment-name = Buscar a un colega por su nombre
assignment-name-hint = Basta con el comienzo del nombre.
assignment-look = Buscar
assignment-nobody = No hay nadie con ese nombre en el directorio.
assignment-member = A quién se le pide
assignment-member-hint = Se le avisa, y se le recuerda un día antes. Tiene que poder ver el tema.
assignment-day = Hasta qué día
assignment-act = Pedir la respuesta
