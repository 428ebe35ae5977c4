# Parts of a course that were taken away.

deleted-intro = Ce s-a șters se păstrează și poate fi adus înapoi. Cursanții din versiuni mai vechi îl au în continuare.
deleted-none = Nu s-a șters nimic
deleted-none-text = Părțile pe care le ștergeți din structură sau dintr-o lecție apar aici.
deleted-from = din „{ $title }”
deleted-with = { $count ->
    [one] cu { $count } parte
    [few] cu { $count } părți
   *[other] cu { $count } de părți
}
