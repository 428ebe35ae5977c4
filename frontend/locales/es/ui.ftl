# Words of the ui components: no feature's.

ui-when-yesterday = ayer, { $time }
ui-when-weekday = { $weekday }, { $time }

ui-button-busy = Un momento…
ui-confirm-keep = No cambiar nada
ui-dialog-close = Cerrar
ui-menu-language = Idioma

ui-form-summary-title = { $count ->
    [one] Hay un punto que requiere su atención
   *[other] Hay { $count } puntos que requieren su atención
}
ui-field-required = Rellene este campo, por favor.
ui-field-too-short = Escriba al menos { $limit } { $limit ->
    [one] carácter
   *[other] caracteres
}.
ui-field-too-long = Acorte el texto a un máximo de { $limit } { $limit ->
    [one] carácter
   *[other] caracteres
}.
ui-field-too-small = Escriba { $limit } o más, por favor.
ui-field-too-large = Escriba { $limit } o menos, por favor.
ui-field-too-many = { $limit ->
    [one] Indique uno como máximo, por favor.
   *[other] Indique { $limit } como máximo, por favor.
}
ui-field-malformed = No tiene la forma esperada. Revíselo, por favor.
ui-field-unknown = Este formulario ha quedado desactualizado. Copie su texto y vuelva a cargar la página.
ui-field-too-common = Esta contraseña es común, se ha filtrado o es fácil de adivinar. Elija otra, por favor: tres o cuatro palabras sin relación entre sí son una buena opción.
ui-field-mismatch = No coinciden. Escriba las dos de nuevo, por favor.
ui-field-not-available = Esta opción ya no está disponible. Elija otra, por favor.
ui-field-identifies = Contiene un número que identifica a una persona: un número nacional de identidad o un número de teléfono. No se ha perdido nada. Quite el número, por favor, y envíelo de nuevo.

ui-load-loading = Cargando
ui-load-failed-title = No se ha podido cargar
ui-load-retry = Volver a intentarlo

ui-pager-label = Páginas
ui-pager-newer = Más recientes
ui-pager-older = Más antiguos
ui-breadcrumb-label = Usted está aquí

ui-editor-write = Escribir
ui-editor-preview = Vista previa
ui-editor-tabs = Escribir o ver la vista previa
ui-editor-toolbar = Formato
ui-editor-bold = Negrita
ui-editor-italic = Cursiva
ui-editor-quote = Cita
ui-editor-list = Lista
ui-editor-link = Enlace
ui-editor-preview-empty = Todavía no hay nada que mostrar.
ui-editor-preview-failed = La vista previa no ha llegado. Su texto sigue intacto.
ui-editor-bold-example = texto en negrita
ui-editor-italic-example = texto en cursiva
ui-editor-link-example = texto del enlace
ui-editor-names = Nombres sugeridos
ui-editor-names-hint = Se sugieren nombres: elija con las flechas y confirme con Intro.

ui-diff-same = Los dos textos son iguales.
ui-diff-only-here = Solo aquí:

ui-problem-network = En este momento no podemos conectar con Waymark. Lo que ha escrito sigue aquí. Compruebe su conexión e inténtelo de nuevo.
ui-problem-unexpected = Algo entre usted y Waymark ha dado una respuesta que no entendemos (estado { $status }). Inténtelo de nuevo dentro de un momento.
ui-problem-malformed = Su navegador ha enviado algo que Waymark no entiende. Copie su texto, vuelva a cargar la página e inténtelo de nuevo.
ui-problem-invalid-cursor = Esta página de la lista ya no existe. Empiece de nuevo desde el principio de la lista.
ui-problem-sign-in-required = Inicie sesión primero, por favor.
ui-problem-session-ended = Su sesión ha terminado. Vuelva a iniciar sesión; lo que ha escrito se conserva.
ui-problem-wrong-credentials = Esta dirección de correo y esta contraseña no se corresponden. Revise ambas e inténtelo de nuevo.
ui-problem-wrong-code = El código no es correcto o ya se ha usado. Espere al siguiente e inténtelo de nuevo.
ui-problem-sign-in-expired = El inicio de sesión ha tardado demasiado o se ha respondido mal demasiadas veces. Empiece de nuevo, por favor.
ui-problem-confirmation-required = Confirme con su contraseña que es usted, por favor.
ui-problem-last-second-factor = Su función exige un segundo factor. Configure otro antes de quitar este.
ui-problem-forbidden = Su cuenta puede ver este contenido, pero no modificarlo. Si lo necesita, diríjase a la persona coordinadora de su país.
ui-problem-steps-required = Antes de continuar, le queda un paso por completar. Abra la página de su cuenta, por favor.
ui-problem-account-suspended = Su cuenta está suspendida: por ahora no puede iniciar sesión.
ui-problem-suspended = Su cuenta está suspendida hasta que alguien levante la suspensión. Motivo: { $reason }
ui-problem-suspended-until = Su cuenta está suspendida. La suspensión termina: { $date }. Motivo: { $reason }
ui-problem-last-administrator = Es la última persona con función de administración que puede iniciar sesión. Nombre antes a otra, por favor.
ui-problem-group-in-use = Una categoría del foro está abierta solo a este grupo. Abra antes la categoría a otras personas, por favor.
ui-problem-category-in-use = Esta categoría tiene temas o contiene otras categorías. Puede cerrarla.
ui-problem-sent-recently = Este correo se envió hace menos de una hora. Espere, por favor: puede estar en camino o entre el correo no deseado.
ui-problem-cross-site = Por su seguridad hemos rechazado esta petición, porque venía de otro sitio. Repítala desde aquí, por favor.
ui-problem-not-found = Aquí no hay nada, o nada que su cuenta pueda ver.
ui-problem-attempt-ended = El intento ha terminado: se entregó o se acabó el tiempo. Cuenta lo que se guardó antes.
ui-problem-edit-conflict = Alguien ha cambiado este texto mientras usted escribía. No se ha perdido nada: compare los dos textos a continuación.
ui-problem-key-reused = Esto ya se había enviado con otro texto. Vuelva a cargar la página y compruebe qué se ha guardado.
ui-problem-too-large = Es demasiado grande para enviarlo. Acórtelo, por favor.
ui-problem-invalid-fields = Algunos campos requieren su atención.
ui-problem-too-many-requests = Demasiados intentos en poco tiempo. Espere un minuto e inténtelo de nuevo.
ui-problem-too-many-requests-in = { $seconds ->
    [one] Demasiados intentos en poco tiempo. Puede intentarlo de nuevo dentro de { $seconds } segundo.
   *[other] Demasiados intentos en poco tiempo. Puede intentarlo de nuevo dentro de { $seconds } segundos.
}
ui-problem-internal = Algo ha fallado por nuestra parte. Inténtelo de nuevo dentro de un momento.
ui-problem-unavailable = Waymark se está reiniciando o está muy ocupado. Inténtelo de nuevo dentro de un momento.
ui-problem-request-id = Si sigue ocurriendo, indíquenos este número: { $request_id }
ui-problem-wrong-stage = Entretanto ha cambiado de estado y esto ya no es posible. Vuelva a leerlo, por favor.
ui-problem-key-missing = Este texto se cifró con una clave que esta instalación ya no tiene, de modo que nadie puede leerlo. Avise a una persona administradora; puede que la clave esté en una copia de seguridad.
ui-field-too-recent = debe ser de hace al menos { $limit } meses
ui-field-unknown-language = El guardián de privacidad no reconoce el idioma de este texto y no puede leerlo. Escríbalo, por favor, en el idioma que eligió.
