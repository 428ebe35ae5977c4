# Palabras de las cuentas y del marco de los miembros.

accounts-country-romania = Rumanía
accounts-country-spain = España
accounts-country-czechia = República Checa

accounts-role-member = Miembro
accounts-role-facilitator = Facilitación
accounts-role-privacy-reviewer = Revisión de privacidad
accounts-role-translator = Traducción
accounts-role-project-manager = Responsable de proyecto
accounts-role-administrator = Administración

accounts-frame-skip = Ir al contenido
accounts-frame-main = Principal
accounts-frame-forum = Foro
accounts-frame-members = Miembros
accounts-frame-messages = Mensajes
accounts-frame-account = Cuenta
accounts-frame-admin = Administración
accounts-frame-own-account = Su cuenta
accounts-frame-unreachable-title = Waymark no responde
accounts-frame-unreachable-text = Su sesión sigue abierta y sus borradores están guardados.
accounts-frame-try-again = Intentarlo de nuevo

accounts-not-found-title = Aquí no hay nada
accounts-not-found-text = La página se ha movido o eliminado, o usted no tiene acceso a ella.
accounts-not-found-forum = Ir al foro

accounts-sign-in-ended = Su sesión ha terminado. Vuelva a iniciar sesión: lo que estaba escribiendo se ha guardado como borrador.

accounts-account-title = Su cuenta
accounts-account-about = Sobre usted
accounts-account-name = Nombre
accounts-account-email = Correo electrónico
accounts-account-organisation = Organización
accounts-account-country = País
accounts-account-roles = Funciones
accounts-account-role-in = { $role } ({ $place })
accounts-account-own-organisation = su organización
accounts-account-language = Idioma
accounts-account-language-text = Para la interfaz y para los correos que le enviamos.
accounts-account-time-zone = Zona horaria
accounts-account-time-zone-hint = Las fechas y horas se muestran en ella.
accounts-account-parts = En esta página
accounts-account-screen = Idioma y hora
accounts-account-sessions = Dónde tiene la sesión abierta
accounts-account-sessions-text = Si no reconoce un dispositivo, cierre su sesión y avise a la persona coordinadora.
accounts-account-this-device = este dispositivo
accounts-account-signed-in-at = Inicio de sesión:
accounts-account-used-at = Último uso:
accounts-account-end = Cerrar esta sesión
accounts-account-end-title = ¿Cerrar esta sesión?
accounts-account-end-text = En «{ $device }» habrá que iniciar sesión de nuevo. Los borradores se conservan.
accounts-account-end-act = Cerrar la sesión
accounts-account-end-keep = Mantenerla
accounts-account-ended = Se ha cerrado la sesión en «{ $device }».
accounts-account-sign-out-title = ¿Va a dejar este ordenador?
accounts-account-sign-out-text = Si lo usan también otras personas, cierre la sesión cuando haya terminado.
accounts-account-sign-out = Cerrar sesión
accounts-account-still-signed-in = Su sesión sigue abierta en este dispositivo.

accounts-shortcuts-title = Atajos de teclado
accounts-shortcuts-list = mostrar esta lista
accounts-shortcuts-skip = justo al abrirse una página: ir a su contenido
accounts-shortcuts-send = enviar lo que está escribiendo
accounts-shortcuts-close = cerrar un menú o una ventana
accounts-shortcuts-leave = en las páginas públicas: salir del sitio de inmediato

accounts-confirm-title = ¿Es usted?
accounts-confirm-text = Inició sesión hace un rato. Escriba de nuevo su contraseña antes de cambiar cómo inicia sesión.
accounts-confirm-act = Confirmar
accounts-account-security = Segundo factor, códigos de recuperación y dispositivos
accounts-account-security-text = Lo que protege su cuenta además de la contraseña.
accounts-security-title = Inicio de sesión
accounts-security-owed = Su función exige un segundo factor. Configure una aplicación de autenticación; después se abrirá todo lo demás.
accounts-second-factor-title = Segundo factor
accounts-second-factor-text = Con un segundo factor nadie entra solo con conocer su contraseña.
accounts-totp-title = Aplicación de autenticación
accounts-totp-on = Hay una aplicación configurada. Al iniciar sesión escriba los seis dígitos que muestra.
accounts-totp-off = No hay ninguna aplicación configurada.
accounts-totp-start = Configurar una aplicación de autenticación
accounts-totp-replace = Configurar otra
accounts-totp-remove = Quitar la aplicación
accounts-totp-step-app = Abra una aplicación de autenticación en su teléfono. Sirve cualquiera que genere códigos de seis dígitos.
accounts-totp-step-scan = Escanee con ella esta imagen:
accounts-totp-qr = Código QR para su aplicación de autenticación; a continuación, lo mismo como texto
accounts-totp-step-type = O escriba en ella esta clave:
accounts-totp-open = Abrir la aplicación en este dispositivo
accounts-totp-code = Los seis dígitos que muestra ahora la aplicación
accounts-totp-finish = Terminar
accounts-codes-title = Sus códigos de recuperación
accounts-codes-text = Cada uno le abre la cuenta una sola vez cuando no tenga el teléfono a mano. Apúntelos o imprímalos ahora, por favor: no volverán a mostrarse.
accounts-codes-kept = Los he guardado
accounts-codes-heading = Códigos de recuperación
accounts-codes-renew = Crear nuevos códigos de recuperación
accounts-devices-title = Dispositivos conocidos
accounts-devices-text = Navegadores con los que ha iniciado sesión. Cuando alguien lo haga desde otro, le enviaremos un correo.
accounts-devices-unknown = Navegador desconocido
accounts-devices-remembered = Sin código hasta:
accounts-devices-forget = Olvidar este dispositivo
accounts-codes-left = { $count ->
    [one] Queda { $count } código.
   *[other] Quedan { $count } códigos.
}
accounts-password-title = Contraseña
accounts-password-changed = Su contraseña ha cambiado. Todas las demás sesiones se han cerrado.

accounts-passkeys-title = Llaves de acceso
accounts-passkeys-text = Una llave de acceso en su teléfono, ordenador o llave de seguridad le permite iniciar sesión con la huella, la cara o un PIN, sin contraseña ni código.
accounts-passkeys-unsupported = Este navegador no puede crear llaves de acceso. Una versión actual de Firefox, Chrome, Edge o Safari sí puede.
accounts-passkeys-added = Añadida:
accounts-passkeys-remove = Quitar esta llave de acceso
accounts-passkeys-name = Nombre
accounts-passkeys-name-hint = Dónde se guarda: «Ordenador de la oficina», «Mi teléfono».
accounts-passkeys-add = Añadir una llave de acceso
accounts-passkeys-refused = No se ha usado ninguna llave de acceso. Puede intentarlo de nuevo o iniciar sesión de otra manera.
accounts-passkeys-use = Usar una llave de acceso

accounts-email-title = Dirección de correo
accounts-email-text = Para cambiarla, ambas direcciones reciben un correo y el cambio debe confirmarse desde las dos.
accounts-email-pending = { $email } espera a que se confirme desde ambas direcciones. Revise su correo, por favor.
accounts-email-give-up = Renunciar a este cambio
accounts-email-new = Nueva dirección de correo
accounts-email-act = Enviar los dos correos
