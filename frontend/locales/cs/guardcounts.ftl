# Jak často strážce soukromí odmítl a upozornil.

guardcounts-title = Strážce soukromí
guardcounts-about = Kolik textů bylo odmítnuto nebo odesláno po upozornění.
guardcounts-intro = Strážce čte, co se ve fóru píše, dříve než se to uloží. Rodné nebo jiné osobní číslo a telefonní číslo odmítne; na ostatní autora upozorní a ten rozhodne. Počítají se texty podle dnů a zemí; neukládá se ničí jméno ani nic z textu.
guardcounts-spans = Období
guardcounts-days = { $count ->
    [one] { $count } den
    [few] { $count } dny
   *[other] { $count } dní
  }
guardcounts-table = Texty podle toho, co v nich bylo nalezeno
guardcounts-rule = Co bylo nalezeno
guardcounts-refused = Odmítnuto
guardcounts-warned = Odesláno po upozornění
guardcounts-overruled = Ponechané s důvodem
guardcounts-empty-title = Nic nebylo nalezeno
guardcounts-empty-text = V této době nebyl žádný text odmítnut a žádný nebyl odeslán s něčím, co by mohlo určit osobu.
