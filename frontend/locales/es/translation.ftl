# Colleagues' translations of posts, and the languages that one reads.

translation-by = Traducción de { $name }
translation-by-former = Traducción de alguien que ya no es miembro
translation-original = Original:
translation-show-original = Mostrar el original
translation-show = Mostrar la traducción
translation-outdated = El mensaje ha cambiado desde entonces; esta traducción recoge lo que decía antes.
translation-which = ¿Qué idiomas lee usted?
translation-act = Traducir
translation-found = traducción

translation-title = Traducir un mensaje
translation-intro = Quienes no leen el original verán su traducción, con su nombre. El texto no se envía a ningún servicio automático.
translation-to-post = Al mensaje
translation-into = Traducir al
translation-none = Puede traducir a los idiomas que lee. El único que ha indicado es el de este mensaje.
translation-yours = Su traducción
translation-taken = Alguien ya ha traducido este mensaje a este idioma. Si el mensaje cambia, podrá renovar la traducción.
translation-renew = El mensaje cambió después de traducirse. Lea el original tal como está ahora y modifique la traducción donde haga falta.
translation-withheld = Se ha retirado un pasaje del mensaje, por lo que la traducción ya no se muestra. Traduzca el mensaje tal como está ahora, sin lo que se retiró.
translation-moved = El mensaje cambió mientras usted traducía. Aquí está tal como es ahora; su texto se ha conservado. Compare ambos y guarde de nuevo.
translation-save = Guardar la traducción
translation-list = Traducciones de este mensaje
translation-remove = Quitar
translation-remove-title = ¿Quitar esta traducción?
translation-remove-text = Desaparece para todo el mundo y no se puede recuperar. El mensaje permanece.

translation-reads = Idiomas que usted lee
translation-reads-text = Los mensajes en otros idiomas se muestran en la traducción de un colega, si la hay; el original está a un clic. A estos idiomas también puede traducir.
translation-reads-not-chosen = Aún no ha elegido. Mientras tanto, contamos con el idioma de su interfaz y el inglés.
