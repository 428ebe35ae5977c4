categories-title = Categorii
categories-about = Despre ce se discută pe forum, cine citește și cine scrie.
categories-lead = Membrii văd categoriile în această ordine. O subcategorie stă sub categoria din care face parte.
categories-empty = Forumul nu are încă nicio categorie
categories-empty-text = Subiectele se deschid într-o categorie. Vă rugăm să o creați pe prima.
categories-new = Categorie nouă
categories-change = Modificați categoria
categories-back = Toate categoriile
categories-topics = { $count ->
    [one] { $count } subiect
    [few] { $count } subiecte
   *[other] { $count } de subiecte
}
categories-restricted = nu pentru toată lumea
categories-written-by-some = scriu numai unii
categories-closed = închisă
categories-up = Mai sus
categories-down = Mai jos
categories-close = Închideți
categories-reopen = Redeschideți
categories-delete = Ștergeți
categories-delete-text = „{ $name }” va dispărea definitiv. Nu are niciun subiect.
categories-deleted = Categoria a fost ștearsă.
categories-saved = Categoria a fost salvată.
categories-name = Nume ({ $tongue })
categories-description = Ce își are locul aici ({ $tongue })
categories-parent = Face parte din
categories-parent-none = Nicio altă categorie
categories-parent-hint = Cine nu vede acea categorie nu îi vede nici subcategoriile.
categories-readers = Cine citește
categories-readers-hint = Cine corespunde la tot ce alegeți aici. Ceilalți nu află că această categorie există.
categories-writers = Cine scrie
categories-writers-hint = Dintre cei care citesc. Pentru anunțuri, de exemplu, alegeți un rol.
