# Palabras de la administración, que solo tiene su propia aplicación.

admin-frame-sections = Administración
admin-frame-refused-title = Esta página no forma parte de su trabajo aquí
admin-frame-refused-text = Su función no le da acceso. Si cree que debería tenerlo, consulte a la persona coordinadora.

admin-overview-title = Resumen
admin-overview-heading = Administración
admin-overview-about = Lo que tiene a su cargo aquí. Todo lo que haga queda registrado.

admin-list-filter = Filtrar
admin-list-any = Cualquiera
admin-list-show = Mostrar
admin-list-clear = Mostrar todo
admin-list-empty-text = Pruebe con otras palabras o con menos filtros.

admin-members-title = Miembros
admin-members-about = Buscar personas, dar y retirar funciones, suspender, cerrar sesiones.
admin-members-back = Todos los miembros
admin-members-search = Nombre o correo
admin-members-role = Función
admin-members-standing = Puede iniciar sesión
admin-members-active = sí
admin-members-suspended = suspensión vigente
admin-members-empty-title = No se ha encontrado a nadie
admin-members-own-organisation = propia organización
admin-members-facts = Sobre esta persona
admin-members-groups = Grupos
admin-members-since = Cuenta desde
admin-members-sessions = Dispositivos
admin-members-sessions-count = { $count ->
    [one] sesión abierta en { $count } dispositivo
   *[other] sesión abierta en { $count } dispositivos
}
admin-members-end = Cerrar todas las sesiones
admin-members-end-title = ¿Cerrar todas las sesiones de esta persona?
admin-members-end-text = Tendrá que volver a iniciar sesión en todos los dispositivos. Los borradores se conservan.
admin-members-sessions-ended = Se han cerrado las sesiones en todos los dispositivos.
admin-members-no-roles = Sin funciones: esta persona solo ve la parte pública.
admin-members-grant-label = Otra función
admin-members-grant = Dar esta función
admin-members-granted = Se ha dado la función.
admin-members-revoke = Retirar
admin-members-revoke-title = ¿Retirar esta función?
admin-members-revoke-text = «{ $role }» dejará de estar vigente a partir de ahora.
admin-members-revoked = Se ha retirado la función.
admin-members-suspension = Suspensión
admin-members-suspended-at = Suspendida:
admin-members-ends-at = Termina por sí sola:
admin-members-ends-never = Vigente hasta que alguien la levante.
admin-members-lift = Levantar la suspensión
admin-members-lifted = Se ha levantado la suspensión.
admin-members-reason = Motivo
admin-members-reason-hint = La persona lo lee cuando intenta iniciar sesión. No mencione a ningún menor, ninguna familia ni ningún caso.
admin-members-ends-on = Último día
admin-members-ends-on-hint = Déjelo vacío si alguien debe levantar la suspensión.
admin-members-suspend = Suspender
admin-members-suspend-done = La cuenta está suspendida y sus sesiones, cerradas.

admin-choose = Elija una opción
admin-rename = Cambiar el nombre
admin-renamed = El nuevo nombre se ha guardado.
admin-save = Guardar

admin-organisations-title = Organizaciones
admin-organisations-about = Crear, cambiar el nombre y unir lo que se propuso dos veces.
admin-organisations-empty = No se ha encontrado ninguna organización
admin-organisations-new = Una organización nueva
admin-organisations-make = Crear
admin-organisations-made = La organización se ha creado.
admin-organisations-change = Modificar
admin-organisations-changed = La organización se ha modificado.
admin-organisations-accounts = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
admin-organisations-merge = Unir
admin-organisations-merge-text = Todas las personas de «{ $name }» pasan a la otra organización y «{ $name }» desaparece. No se puede deshacer.
admin-organisations-into = La organización que permanece
admin-organisations-merged = Las organizaciones se han unido.
admin-organisations-unlisted = no se ofrece a quienes solicitan acceso
admin-organisations-listed = Quienes solicitan acceso pueden elegirla
admin-organisations-listed-hint = Desmárquelo si el nombre no debe ser público, por ejemplo el de una casa de acogida. Entonces cada persona escribe el nombre de su organización al solicitar acceso.

admin-groups-title = Grupos
admin-groups-about = Crear, cambiar el nombre, añadir y quitar personas.
admin-groups-lead = Algunas categorías del foro están abiertas solo a un grupo. Queda registrado a quién añade.
admin-groups-empty = Todavía no hay ningún grupo
admin-groups-new = Un grupo nuevo
admin-groups-make = Crear
admin-groups-made = El grupo se ha creado.
admin-groups-back = Todos los grupos
admin-groups-nobody = Todavía no hay nadie en este grupo.
admin-groups-add-title = Añadir a alguien
admin-groups-add = Añadir
admin-groups-remove = Quitar
admin-groups-find = Buscar
admin-groups-delete = Eliminar el grupo
admin-groups-delete-people = { $count ->
    [one] { $count } persona pertenece a «{ $name }».
   *[other] { $count } personas pertenecen a «{ $name }».
}
admin-groups-delete-free = Ninguna categoría del foro depende de él. Las personas siguen siendo miembros; esto no se puede deshacer.
admin-groups-delete-used = El foro muestra estas categorías solo a este grupo: { $names }. Mientras sea así, el grupo no se puede eliminar.
admin-groups-deleted = El grupo se ha eliminado.

admin-jobs-title = Tareas en segundo plano
admin-jobs-about = Lo que espera su turno y lo que ha fallado definitivamente.
admin-jobs-lead = Correos y limpieza. Lo que falla ocho veces espera aquí hasta que alguien lo mire.
admin-jobs-state = Estado
admin-jobs-dead = ha fallado definitivamente
admin-jobs-queued = en espera
admin-jobs-empty = Aquí no hay nada
admin-jobs-empty-text = No hay nada en este estado.
admin-jobs-at = Próxima o última vez:
admin-jobs-attempts = { $count ->
    [one] { $count } intento
   *[other] { $count } intentos
}
admin-jobs-retry = Intentar de nuevo
admin-jobs-retried = Se intentará de nuevo ahora.
admin-jobs-delete = Descartar
admin-jobs-delete-title = ¿Descartar esta tarea?
admin-jobs-delete-text = No se hará nunca: un correo, por ejemplo, no se enviará.
admin-jobs-deleted = Descartada.

admin-audit-title = Registro de auditoría
admin-audit-about = Quién hizo qué y cuándo.
admin-audit-lead = Solo tipos e identificadores, nunca las palabras de nadie. Aquí no se puede cambiar nada.
admin-audit-action = Acción
admin-audit-action-hint = Como aparece en la lista: grant_role
admin-audit-subject = Objeto
admin-audit-subject-hint = Como aparece en la lista: account y su identificador
admin-audit-first-day = Primer día
admin-audit-last-day = Último día
admin-audit-empty = No se ha encontrado nada
admin-audit-export = Descargar como CSV
admin-audit-export-text = Lo que muestra el filtro, hasta 50.000 filas. La descarga también queda registrada.
admin-audit-gone = alguien que ya no está
admin-audit-program = el programa
