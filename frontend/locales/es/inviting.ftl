# Las invitaciones, para quienes invitan.

inviting-title = Invitaciones
inviting-about = Invite a colegas, de uno en uno o a muchos a la vez.
inviting-states = Qué invitaciones
inviting-open = Abiertas
inviting-accepted = Aceptadas
inviting-revoked = Retiradas
inviting-new = Invitar a alguien
inviting-many = Invitar a varias personas con una tabla
inviting-empty-title = No hay invitaciones aquí
inviting-empty-text = Una invitación da acceso a una persona con un enlace que sirve una sola vez y por tiempo limitado.
inviting-expires = Caduca:
inviting-expired = Caducada
inviting-by = Invitación de { $name }
inviting-resend = Enviar de nuevo
inviting-resent = La invitación está de nuevo en camino.
inviting-revoke = Retirar
inviting-revoke-done = La invitación se ha retirado; su enlace ya no funciona.
inviting-email = Correo electrónico
inviting-name = Nombre
inviting-organisation = Organización
inviting-role = Función
inviting-group = Grupo
inviting-group-none = Ninguno
inviting-language = Idioma del correo
inviting-choose = Elija una opción
inviting-send = Enviar la invitación
inviting-sent = La invitación está en camino.
inviting-back = Todas las invitaciones
inviting-sheet-label = La tabla
inviting-sheet-hint = Pegue una tabla o un archivo CSV. La primera fila nombra las columnas: email, name, organisation; si quiere, también role, country, groups (separados por |) y language. Como mucho 200 personas.
inviting-sheet-check = Comprobar la tabla
inviting-sheet-send = Enviarlas todas
inviting-sheet-wrong = No se envía nada mientras haya una fila incorrecta. Corrija las filas marcadas y compruebe de nuevo.
inviting-sheet-line = Línea
inviting-sheet-result = Resultado
inviting-sheet-right = Correcta
inviting-sheet-sent = { $count ->
    [one] Una invitación está en camino.
   *[other] { $count } invitaciones están en camino.
}
