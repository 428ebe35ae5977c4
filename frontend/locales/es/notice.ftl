# La información sobre privacidad. Los miembros la aceptan: cambiar lo que dice exige una versión nueva (shared/src/accounts/agreements.rs).

notice-nav = Privacidad

notice-title = Información sobre privacidad
notice-description = Qué se guarda sobre los miembros, por qué, cuánto tiempo y qué puede hacer usted.
notice-lead = Aquí se explica qué se guarda sobre los miembros de Waymark y sobre quienes solicitan serlo, por qué, cuánto tiempo y qué puede hacer usted.
notice-who-title = Quién es responsable
notice-who = La organización de la alianza que gestiona este Waymark. La persona coordinadora que le da acceso le dirá su nombre y quién es su delegado de protección de datos, y responderá a sus preguntas.
notice-who-named = Esta organización de la alianza gestiona este Waymark y es la responsable. La persona coordinadora que le da acceso también responderá a sus preguntas.
notice-who-email = Correo electrónico:
notice-who-officer = Delegado de protección de datos:
notice-what-title = Qué se guarda
notice-what = Su nombre, correo electrónico de trabajo, profesión, organización, país e idiomas; su solicitud y lo que se habló sobre ella; qué versión de cada acuerdo aceptó y cuándo; los dispositivos en los que tiene la sesión abierta; lo que escribe y hasta dónde ha leído. La contraseña, solo de una forma en que nadie puede leerla.
notice-why-title = Por qué
notice-why = Para darle el acceso que ha solicitado (RGPD, artículo 6.1.b). Para admitir solo a profesionales y poder mostrar quién hizo qué, porque de ello depende la seguridad de los niños y niñas (artículo 6.1.f).
notice-seen-title = Quién lo ve
notice-seen = Sus colegas ven su nombre, profesión, organización y país, nunca su correo electrónico. Las personas responsables de proyecto de su país ven su solicitud. Nadie más recibe nada: ningún servicio de publicidad, de análisis ni de terceros. Quienes administran la plataforma no pueden leer sus borradores.
notice-kept-title = Cuánto tiempo
notice-kept = Su cuenta, mientras sea miembro. Las sesiones, treinta días desde que terminan. Las solicitudes rechazadas, las invitaciones caducadas y el registro de acciones se borran al cabo de un tiempo que fija y comunica la organización responsable.
notice-rights-title = Qué puede hacer
notice-rights = Puede ver, corregir, llevarse y suprimir lo que se guarda sobre usted, oponerse a ello y reclamar ante la autoridad de protección de datos de su país (ANSPDCP en Rumanía, AEPD en España, ÚOOÚ en la República Checa). Cuando se marche, lo que escribió se conserva sin su nombre o se vacía, como usted elija.
notice-children-title = Los niños y las niñas
notice-children = Aquí no debe haber datos de menores ni de familias. Si un texto permite reconocer a alguien, avise de inmediato al equipo de facilitación.
