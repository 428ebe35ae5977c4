# The rules of a category.

rules-title = Normas de esta categoría
rules-intro = Léalas y acéptelas antes de su primer mensaje aquí. Lo que ha escrito se conserva.
rules-accept = He leído las normas y las acepto
rules-changed = Las normas han cambiado entretanto. Vuelva a cargar la página y léalas; lo que ha escrito se conserva.
rules-problem = Lea las normas de esta categoría, que están encima de su texto, y acéptelas. Su texto se conserva.
rules-setup-intro = Quien escribe en esta categoría las acepta una vez, antes del primer mensaje. Valen también en sus subcategorías sin normas propias. Deje vacíos los cuatro campos si no hay normas.
rules-text = Normas ({ $name })
rules-ask-again = Preguntar de nuevo a todo el mundo
rules-ask-again-hint = Para un cambio de lo que está permitido. No lo marque si solo corrige una errata.
rules-save = Fijar estas normas
rules-saved = Las normas se han guardado.
