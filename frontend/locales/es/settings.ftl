# Palabras de los ajustes que cambia la administración.

settings-title = Ajustes
settings-about = Reglas que valen para todo el mundo y lo que se ha borrado por antigüedad.
settings-lead = Un cambio se aplica en diez segundos como mucho y queda registrado junto con el valor anterior.
settings-pinned = fijado por la administración del sistema
settings-saved = Los ajustes se han guardado.
settings-days-hint = De { $least } a { $most }. Si se deja vacío, se aplican { $default } días.

settings-sign-in = Inicio de sesión
settings-second-factor = Quién necesita un segundo factor
settings-second-factor-hint = Quien lo necesita y no lo tiene lo configura antes que nada.
settings-second-factor-roles = quienes tienen una función superior a la de miembro
settings-second-factor-everyone = todo el mundo

settings-joining = Entrada de miembros
settings-applications = Solicitudes
settings-applications-hint = Mientras estén cerradas, la página de solicitud lo dice. Sobre las presentadas antes se sigue decidiendo.
settings-applications-open = abiertas
settings-applications-closed = cerradas
settings-invitation-days = Cuántos días vale una invitación

settings-kept-title = Cuántos días se conservan los datos
settings-kept-lead = Lo más antiguo se borra cada noche, para siempre.
settings-kept-applications = Solicitudes rechazadas
settings-kept-invitations = Invitaciones, desde que terminan
settings-kept-messages = Mensajes entre miembros
settings-kept-dead-jobs = Correos y otras tareas que fallaron definitivamente
settings-kept-audit = Registro de auditoría
settings-kept-mail-files = Correos guardados como archivos
settings-kept-runs = Este mismo registro

settings-controller = Quién es responsable de los datos
settings-controller-lead = La información sobre privacidad lo muestra a todo el mundo.
settings-controller-name = Nombre de la organización
settings-controller-address = Dirección postal
settings-controller-email = Correo electrónico
settings-data-protection-email = Correo electrónico del delegado de protección de datos
settings-certificates = Certificados
settings-certificates-lead = El nombre y el cargo se imprimen en cada certificado que se expida a partir de ahora y se muestran al comprobarlo.
settings-signatory-name = Nombre de quien firma
settings-signatory-function = Cargo de quien firma

settings-runs-title = Lo borrado por antigüedad
settings-runs-back = Ajustes
settings-runs-lead = Cada regla se ejecuta todas las noches. Solo se guardan números, no lo que se borró.
settings-runs-empty = Todavía no se ha ejecutado ninguna regla
settings-runs-empty-text = La primera ejecución tendrá lugar en el plazo de un día.
settings-runs-count = { $count ->
    [one] { $count } registro borrado
   *[other] { $count } registros borrados
}
settings-runs-before = con fecha anterior a
