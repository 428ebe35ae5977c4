# Words of one's own data: the download and the erasure.

privacy-data-title = Sus datos
privacy-data-text = Todo lo que se guarda sobre usted, en un solo archivo que puede conservar: un ZIP con una descripción de lo que contiene.
privacy-data-download = Descargar sus datos
privacy-erasure-title = Borrar su cuenta
privacy-erasure-text = Primero se le muestra qué desaparece y qué se conserva.
privacy-erasure-open = Mostrar qué supone el borrado
privacy-erasure-goes = Desaparece para siempre:
privacy-erasure-goes-account = su nombre, dirección, perfil, solicitud y contraseña
privacy-erasure-stays = Se conserva:
privacy-erasure-stays-audit = que se hizo algo, sin decir que fue usted
privacy-erasure-stays-backups = las copias de seguridad anteriores, hasta que se borren a su vez
privacy-erasure-posts = Lo que escribió en el foro
privacy-erasure-posts-keep = Conservarlo para sus colegas, como texto de un antiguo miembro
privacy-erasure-posts-blank = Borrar el texto; su lugar queda vacío
privacy-erasure-password = Para que nadie más lo haga en su mesa.
privacy-erasure-wrong-password = Esta no es su contraseña. No ha cambiado nada.
privacy-erasure-not-fresh = Cierre la sesión, iníciela de nuevo y vuelva aquí antes de diez minutos.
privacy-erasure-act = Borrar mi cuenta
privacy-erasure-keep = Conservarla
privacy-erasure-asked = Su cuenta se borrará: { $when }. Se ha cerrado su sesión. Si cambia de idea, inicie sesión antes.
privacy-erasure-leave = Salir
privacy-erasure-goes-messages = { $count ->
    [one] { $count } mensaje que envió o recibió
   *[other] { $count } mensajes que envió o recibió
}
privacy-erasure-goes-drafts = { $count ->
    [one] { $count } borrador
   *[other] { $count } borradores
}
privacy-erasure-goes-sessions = { $count ->
    [one] se cierra la sesión en { $count } dispositivo
   *[other] se cierra la sesión en { $count } dispositivos
}
privacy-erasure-stays-posts = { $count ->
    [one] { $count } mensaje en el foro, según elija abajo
   *[other] { $count } mensajes en el foro, según elija abajo
}
privacy-erasure-stays-topics = { $count ->
    [one] { $count } tema que abrió, con lo que otros escribieron en él
   *[other] { $count } temas que abrió, con lo que otros escribieron en ellos
}
privacy-erasure-days = { $count ->
    [one] Ocurre dentro de { $count } día. Si inicia sesión antes, la cuenta se conserva.
   *[other] Ocurre dentro de { $count } días. Si inicia sesión antes, la cuenta se conserva.
}
