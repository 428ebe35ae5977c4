# Las páginas públicas y su marco.

site-skip = Ir al contenido

site-nav-label = Principal
site-nav-about = El proyecto
site-nav-conduct = Normas
site-nav-sign-in = Iniciar sesión
site-nav-forum = Foro

site-languages-label = Idiomas

site-exit = Salir de esta página
site-exit-hint = Pulse tres veces la tecla Mayús para salir de inmediato.

site-footer-text = Waymark es la plataforma de una alianza de ONG de Rumanía, España y la República Checa. No guarda datos de niños, niñas ni adolescentes.

site-danger-title = ¿Está usted en peligro, o lo está alguien que conoce?
site-danger-text = Este sitio no recoge denuncias. Estos números son gratuitos y los mismos en Rumanía, España y la República Checa:
site-danger-emergency = emergencias: policía, ambulancia, bomberos; día y noche
site-danger-children = línea de ayuda para niños, niñas y jóvenes
site-danger-missing = línea directa para menores desaparecidos
site-danger-hours = El 112 responde a cualquier hora. Los horarios y los idiomas de las otras dos líneas varían de un país a otro.

site-home-title = Un mejor apoyo para niños, niñas y jóvenes víctimas de trata
site-home-lead = Profesionales del trabajo social y de la psicología de Rumanía, España y la República Checa aprenden aquí dos métodos, el apoyo entre iguales y el apoyo mediante coaching, y se ayudan a través de las fronteras para aplicarlos.
site-home-sign-in = Iniciar sesión
site-home-forum = Ir al foro
site-home-more = Sobre el proyecto
site-home-inside-title = Qué encuentran aquí los miembros
site-home-inside-forum = Un foro en el que colegas de tres países preguntan por métodos, dilemas y textos, cada cual en su idioma.
site-home-inside-people = Personas al otro lado de la frontera que conocen su país: a quién llamar, qué preparar, cómo hacer el traspaso.
site-home-inside-calm = Un equipo de facilitación que lee cada tema nuevo, y ningún texto que pueda identificar a un menor.
site-home-methods-title = Dos métodos
site-home-peer = Apoyo entre iguales: jóvenes con una experiencia parecida se reúnen, con acompañamiento profesional, y descubren que no están solos.
site-home-coaching = Apoyo mediante coaching: cada profesional pregunta y escucha para que la persona joven fije sus propias metas y dé el siguiente paso.
site-home-member-title = Para profesionales
site-home-member-text = El foro está abierto a miembros verificados: profesionales de organizaciones socias y de servicios públicos. Puede solicitar ser miembro; decide una persona de su país.
site-home-apply = Solicitar ser miembro

site-about-title = El proyecto
site-about-description = Por qué existe la alianza, qué hace, quiénes participan y qué datos se guardan sobre usted.
site-about-why-title = Por qué
site-about-why = A los niños, niñas y jóvenes que salen de la explotación les queda un largo camino. Quienes los acompañan profesionalmente suelen contar solo con los métodos clásicos de orientación, con poco dinero y sin ninguna forma de preguntar a colegas del otro lado de la frontera.
site-about-what-title = Qué hacemos
site-about-what-learn = Enseñamos el apoyo entre iguales y el apoyo mediante coaching, y cómo aplicarlos en el trabajo diario.
site-about-what-connect = Ponemos en contacto a profesionales de los países de origen, tránsito y destino.
site-about-what-recover = Así el restablecimiento y la reintegración salen mejor, porque quienes están al lado de los niños, niñas y jóvenes saben más.
site-about-who-title = Quiénes
site-about-who = Una alianza de organizaciones no gubernamentales de Rumanía, España y la República Checa. Los miembros son profesionales del trabajo social, de la psicología y de otras disciplinas de estas organizaciones y de los servicios públicos.
site-about-never-title = Lo que esta plataforma no es
site-about-never = Aquí no se gestionan casos ni se registra a ningún menor. Los niños y las niñas no usan la plataforma. Los miembros se comprometen a no escribir nada que permita reconocer a un menor o a una familia.
site-about-data-title = Sus datos
site-about-data = No se cuenta, mide ni sigue a quienes visitan las páginas públicas. De los miembros guardamos el nombre, el correo electrónico, la organización, el país, los dispositivos en los que tienen la sesión abierta y lo que escriben, porque sin ello la plataforma no puede funcionar.
site-about-data-cookies = Hay dos cookies: una recuerda el idioma elegido y la otra mantiene su sesión abierta. No se transmite nada a anunciantes ni a servicios de análisis, y ninguna página carga nada de otro sitio.
site-about-data-rights = Puede pedir que se le muestre, corrija o suprima lo que se guarda sobre usted. La persona coordinadora de su organización le ayudará.

site-sign-in-title = Iniciar sesión
site-sign-in-lead = Para miembros de la alianza.
site-sign-in-email = Correo electrónico
site-sign-in-password = Contraseña
site-sign-in-submit = Iniciar sesión
site-sign-in-no-scripts = La zona de miembros necesita scripts. Actívelos en su navegador para leer y escribir en ella.
site-sign-in-shared-title = En un ordenador compartido
site-sign-in-shared-text = Cierre la sesión al marcharse. En «Cuenta» puede ver todos los dispositivos en los que tiene la sesión abierta y cerrarla.

site-conduct-title = Código de conducta
site-conduct-lead = Quien escribe aquí acepta estas diez normas. Protegen primero a los niños y niñas, y después a quienes participamos.
site-conduct-1 = No escriba nada que permita reconocer a un menor, a una persona joven o a una familia: ni nombres, ni edades exactas, fechas, localidades, escuelas o instituciones.
site-conduct-2 = Antes de enviar, pregúntese: ¿podría reconocerlo el tratante, la familia o la prensa local?
site-conduct-3 = Comparta solo imágenes de objetos, nunca de menores ni de sus hogares.
site-conduct-4 = Lo que sus colegas escriben aquí, aquí se queda. Pida permiso antes de citarlo en otro lugar.
site-conduct-5 = Hable de los niños, niñas y jóvenes como personas con derechos y voluntad propia, nunca como casos.
site-conduct-6 = Discrepe de la idea, nunca de la persona. En otros países se trabaja de otra manera: pregunte por qué.
site-conduct-7 = Escriba en el idioma en que piensa. Lea con amabilidad el inglés de los demás.
site-conduct-8 = Los consejos de aquí no sustituyen la supervisión ni la ley de su país. Usted decide y usted responde.
site-conduct-9 = Si teme que un menor esté en peligro, actúe de inmediato en su lugar de trabajo. Esta plataforma no recoge denuncias.
site-conduct-10 = Si ve un texto que incumple estas normas, avise al equipo de facilitación el mismo día. Primero se retira y después se habla.

site-missing-title = Esta página no existe
site-missing-text = Puede que la dirección tenga un error o que la página se haya movido.
site-missing-home = Ir a la página de inicio

site-app-title = Zona de miembros

site-code-title = Su segundo factor
site-code-label = Código
site-code-hint = Los seis dígitos de su aplicación de autenticación o uno de sus códigos de recuperación.
site-code-remember = No pedir código en este dispositivo durante 30 días
site-code-remember-hint = Solo en un dispositivo que no use nadie más.
site-code-submit = Continuar
site-code-again = Iniciar sesión de nuevo
site-code-lost-title = ¿No tiene el código a mano?
site-code-lost-text = Use un código de recuperación. Si tampoco le queda ninguno, diríjase a la persona coordinadora de su país: la administración del sistema puede ayudarle cuando sea seguro que es usted.

site-forgotten-title = ¿Ha olvidado su contraseña?
site-forgotten-lead = Escriba la dirección con la que inicia sesión. Le enviaremos un enlace con el que podrá elegir una nueva contraseña.
site-forgotten-submit = Enviar el enlace
site-forgotten-sent-title = Revise su correo, por favor
site-forgotten-sent = Si esta dirección tiene una cuenta, va en camino un correo con un enlace que funciona una sola vez, durante una hora.
site-forgotten-sent-nothing = ¿No ha llegado nada al cabo de unos minutos? Mire en la carpeta de correo no deseado y compruebe si inicia sesión con otra dirección.
site-reset-title = Elija una nueva contraseña
site-reset-lead = Cuando la haya elegido, se cerrará la sesión en todos los dispositivos.
site-reset-password = Nueva contraseña
site-reset-hint = Al menos 12 caracteres. Tres o cuatro palabras sin relación entre sí son una buena opción.
site-reset-submit = Cambiar la contraseña
site-reset-gone-title = Este enlace ya no funciona
site-reset-gone = Se ha usado, tiene más de una hora o lo ha sustituido otro más reciente. Puede pedir otro.
site-reset-done-title = Su contraseña ha cambiado
site-reset-done = Inicie sesión con ella ahora. Se ha cerrado la sesión en todos los dispositivos.

site-email-title = Otra dirección de correo
site-email-lead = Pulse el botón si quiere que esta dirección pase a ser la de su cuenta o deje de serlo. De lo contrario no cambia nada.
site-email-submit = Confirmar
site-email-half-title = Gracias: falta un paso
site-email-half = También debe confirmarse desde la otra dirección. Hemos enviado un correo allí.
site-email-done-title = Su dirección ha cambiado
site-email-done = A partir de ahora inicie sesión con la nueva dirección.
site-email-gone = Se ha usado, tiene más de un día o se ha renunciado al cambio. Puede pedirlo de nuevo en la página de su cuenta.

site-organisation-title = Iniciar sesión con su organización
site-organisation-lead = ¿Para qué organización trabaja? Inicie sesión allí y volverá aquí.
site-organisation-none = Ninguna organización lo ha configurado aquí todavía. Inicie sesión con su dirección de correo y su contraseña.
site-organisation-password = Iniciar sesión con dirección de correo y contraseña
site-organisation-no-account = Su organización le conoce, pero aquí no hay ninguna cuenta con una dirección verificada por ella. Solicite una o inicie sesión con la dirección y la contraseña de su cuenta.
