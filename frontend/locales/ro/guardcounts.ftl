# De câte ori gardianul confidențialității a refuzat și a avertizat.

guardcounts-title = Gardianul confidențialității
guardcounts-about = De câte ori textele au fost refuzate sau trimise după un avertisment.
guardcounts-intro = Gardianul citește ce se scrie pe forum înainte de a fi păstrat. Un număr național de identitate sau un număr de telefon este refuzat; celelalte îi sunt arătate autorului, care decide. Se numără textele, pe zile și țări; nu se păstrează numele nimănui și nimic din text.
guardcounts-spans = Perioada
guardcounts-days = { $count ->
    [one] O zi
    [few] { $count } zile
   *[other] { $count } de zile
  }
guardcounts-table = Texte după ce s-a găsit în ele
guardcounts-rule = Ce s-a găsit
guardcounts-refused = Refuzate
guardcounts-warned = Trimise după un avertisment
guardcounts-overruled = Lăsate cu un motiv
guardcounts-empty-title = Nu s-a găsit nimic
guardcounts-empty-text = În acest timp niciun text nu a fost refuzat și niciunul nu a fost trimis cu ceva ce ar putea identifica o persoană.
