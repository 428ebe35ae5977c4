moderation-archive-held = Sus mensajes que esperan revisión o que fueron rechazados
moderation-mail-suspension-subject = Se solicita una suspensión
moderation-mail-suspension-sentence = Una persona que modera el foro de Waymark le pide que decida si se suspende a un miembro. El mensaje y los motivos están en la revisión; inicie sesión para leerlos.
moderation-mail-suspension-link = Leer la revisión
