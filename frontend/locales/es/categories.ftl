categories-title = Categorías
categories-about = De qué se habla en el foro, quién lee y quién escribe.
categories-lead = Los miembros ven las categorías en este orden. Una subcategoría aparece debajo de la categoría a la que pertenece.
categories-empty = El foro todavía no tiene categorías
categories-empty-text = Los temas se abren en una categoría. Cree la primera.
categories-new = Categoría nueva
categories-change = Modificar la categoría
categories-back = Todas las categorías
categories-topics = { $count ->
    [one] { $count } tema
   *[other] { $count } temas
}
categories-restricted = no para todo el mundo
categories-written-by-some = solo escriben algunas personas
categories-closed = cerrada
categories-up = Subir
categories-down = Bajar
categories-close = Cerrar
categories-reopen = Volver a abrir
categories-delete = Eliminar
categories-delete-text = «{ $name }» desaparecerá para siempre. No tiene temas.
categories-deleted = La categoría se ha eliminado.
categories-saved = La categoría se ha guardado.
categories-name = Nombre ({ $tongue })
categories-description = Qué corresponde aquí ({ $tongue })
categories-parent = Forma parte de
categories-parent-none = Ninguna otra categoría
categories-parent-hint = Quien no ve esa categoría tampoco ve sus subcategorías.
categories-readers = Quién lee
categories-readers-hint = Quien cumpla todo lo que elija aquí. Las demás personas no saben que la categoría existe.
categories-writers = Quién escribe
categories-writers-hint = Entre quienes leen. Para anuncios, por ejemplo, elija un rol.
