# Parts of a course that were taken away.

deleted-intro = Lo eliminado se conserva y se puede recuperar. Quienes están en versiones anteriores lo siguen teniendo.
deleted-none = No se ha eliminado nada
deleted-none-text = Las partes que elimine en la estructura o en una lección aparecen aquí.
deleted-from = en «{ $title }»
deleted-with = { $count ->
    [one] con { $count } parte
   *[other] con { $count } partes
}
