# La guardia de privacidad, bajo el campo en el que se escribe para otras personas.

guarding-label = Lo que podría identificar a alguien
guarding-title = Esto podría identificar a alguien
guarding-refuses = El foro no admite números de identidad ni teléfonos de personas. Quítelos o ponga en su lugar la sugerencia; no se pierde nada de lo que ha escrito.
guarding-is-refused = no se admite
guarding-identifies = identifica
guarding-narrows = acota
guarding-refused = { $count ->
    [one] { $count } número que el foro no admite.
    [many] { $count } de números que el foro no admite.
   *[other] { $count } números que el foro no admite.
}
guarding-identifying = { $count ->
    [one] { $count } lugar del texto podría identificar a alguien.
    [many] { $count } de lugares del texto podrían identificar a alguien.
   *[other] { $count } lugares del texto podrían identificar a alguien.
}
guarding-narrowing = { $count ->
    [one] { $count } lugar del texto acota de quién se trata.
    [many] { $count } de lugares del texto acotan de quién se trata.
   *[other] { $count } lugares del texto acotan de quién se trata.
}
guarding-at = { $words }: { $rule }. Sugerencia: { $suggestion }. Alt+Intro la pone en su lugar.
guarding-replaced = Ahora dice «{ $suggestion }». Ctrl+Z lo deshace.
guarding-replace = Escribir «{ $suggestion }»
guarding-show = Mostrar en el texto
guarding-leave = Dejarlo
guarding-why = ¿Por qué puede quedarse?
guarding-leave-it = Dejarlo así
guarding-back = Volver
guarding-left = se queda: { $reason }
guarding-take-back = Revisarlo de nuevo
guarding-keys = F8 lleva al lugar siguiente, Alt+Intro pone la sugerencia y Ctrl+Z la deshace. Una historia puede identificar a alguien sin un nombre: léala otra vez como quien conoce al menor.
guarding-reason-published-author = el autor o la autora de una publicación
guarding-reason-public-role = una persona o entidad en su función pública
guarding-reason-agreed-colleague = una persona adulta del equipo que está de acuerdo
guarding-reason-nobodys-word = no es nombre, número ni lugar de nadie
guarding-reason-invented = un ejemplo inventado
