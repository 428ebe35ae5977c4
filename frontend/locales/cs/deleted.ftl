# Parts of a course that were taken away.

deleted-intro = Smazané se uchovává a lze je obnovit. Účastníci starších verzí je stále mají.
deleted-none = Nic nebylo smazáno
deleted-none-text = Části, které smažete v osnově nebo v lekci, se objeví zde.
deleted-from = v „{ $title }“
deleted-with = { $count ->
    [one] s { $count } částí
    [few] se { $count } částmi
   *[other] s { $count } částmi
}
