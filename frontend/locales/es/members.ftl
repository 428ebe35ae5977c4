# Words of members: the directory, a member's page, messages, one's profile.

members-directory-title = Miembros
members-directory-intro = Colegas de los tres países: quiénes son, qué saben y cómo contactar con ellos.
members-directory-search = Buscar
members-directory-name = Nombre
members-directory-name-hint = Con o sin tildes.
members-directory-language = Trabaja en
members-directory-topic = Experiencia en
members-directory-any = Cualquiera
members-directory-all = Mostrar todos
members-directory-empty-title = Nadie coincide con la búsqueda
members-directory-empty-text = Pruebe con menos condiciones. Quienes no desean figurar en la lista no aparecen aquí.
members-directory-previous = Nombres anteriores
members-directory-next = Nombres siguientes

members-member-languages = Idiomas
members-member-own = Esto es lo que ven de usted los demás miembros. Su dirección de correo no se muestra a nadie.
members-member-own-edit = Cambiar su perfil

members-messages-with = Usted y { $name }
members-messages-rule = En un mensaje no debe figurar nada que identifique a un menor o a una familia.
members-messages-closed = { $name } no desea recibir mensajes de todo el mundo. En el foro puede responder a lo que escribe allí.
members-messages-label = Su mensaje
members-messages-hint = Se lee aquí. El correo que enviamos solo dice que hay un mensaje.
members-messages-send = Enviar el mensaje
members-messages-sent = Su mensaje se ha enviado.
members-messages-me = Usted
members-messages-read = leído
members-messages-unread = aún sin leer
members-messages-block = No recibir mensajes de { $name }
members-messages-blocked = No recibe mensajes de { $name }. No se le avisa y no pueden escribirse.
members-messages-unblock = Volver a recibir mensajes

members-inbox-title = Mensajes
members-inbox-intro = Lo que le han escrito sus colegas. Abra un nombre para leer la conversación y responder.
members-inbox-empty-title = Todavía no le ha escrito nadie
members-inbox-empty-text = Una pregunta que no es para todo el foro puede ir a una sola persona: abra su página entre los miembros y escriba.
members-inbox-new = nuevo

members-profile-title = Su perfil
members-profile-intro = Lo que ven de usted los demás miembros. La organización y el país los cambia la persona coordinadora.
members-profile-preview = Verlo como los demás
members-profile-name-hint = Como le conocen sus colegas.
members-profile-profession = Profesión
members-profile-not-said = Sin indicar
members-profile-about = Sobre usted
members-profile-about-hint = Sobre qué le pueden preguntar sus colegas. Nada sobre las personas con las que trabaja.
members-profile-languages = Idiomas en los que trabaja
members-profile-languages-hint = Aquellos en los que puede hablar con una persona joven o con colegas.
members-profile-topics = Experiencia
members-profile-topics-hint = Lo que ha hecho usted y puede contar a los demás.
members-profile-listed = Mostrarme en el directorio y permitir que cualquier miembro me escriba
members-profile-listed-hint = Sin esto, solo pueden escribirle las personas a las que usted escribió primero.
members-profile-save = Guardar el perfil
members-profile-saved = Su perfil se ha guardado.
members-profile-conflict = Su perfil se ha cambiado mientras tanto en otro dispositivo. No se ha sobrescrito nada; lo que escribió sigue aquí.
members-profile-reload = Mostrar la otra versión

members-language-romani = romaní


members-profession-social-worker = Trabajador/a social
members-profession-psychologist = Psicólogo/a
members-profession-psychotherapist = Psicoterapeuta
members-profession-case-manager = Gestor/a de caso
members-profession-social-educator = Educador/a social
members-profession-child-protection = Técnico/a de protección de menores
members-profession-guardian = Tutor/a legal
members-profession-cultural-mediator = Mediador/a intercultural
members-profession-interpreter = Intérprete
members-profession-lawyer = Abogado/a
members-profession-prosecutor = Fiscal
members-profession-police = Policía investigador/a
members-profession-labour-inspector = Inspector/a de trabajo
members-profession-health = Profesional sanitario
members-profession-teacher = Docente
members-profession-coach = Coach
members-profession-peer-supporter = Persona de apoyo entre iguales
members-profession-supervisor = Supervisor/a
members-profession-trainer = Formador/a
members-profession-project-manager = Responsable de proyecto

members-topic-accommodation = Alojamiento seguro
members-topic-material = Ayuda material
members-topic-medical = Atención médica
members-topic-psychological = Apoyo psicológico
members-topic-counselling-info = Asesoramiento e información
members-topic-interpretation = Traducción e interpretación
members-topic-legal = Asistencia y representación jurídica
members-topic-guardianship = Tutor o representante
members-topic-education = Educación
members-topic-vocational = Formación profesional
members-topic-employment = Apoyo al empleo
members-topic-financial = Apoyo económico e indemnización
members-topic-social = Atención social
members-topic-family = Localización y trabajo con la familia
members-topic-residence = Residencia o protección
members-topic-return = Retorno voluntario
members-topic-court = Acompañamiento judicial
members-topic-peer-support = Apoyo entre iguales
members-topic-coaching = Apoyo mediante coaching
members-topic-leisure = Ocio y actividades comunitarias
