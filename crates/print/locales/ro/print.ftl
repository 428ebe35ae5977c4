# Ce spun despre sine lecțiile tipărite și cum scriu datele.
print-date = { $day } { $month } { $year }
print-month = { $name ->
    [january] ianuarie
    [february] februarie
    [march] martie
    [april] aprilie
    [may] mai
    [june] iunie
    [july] iulie
    [august] august
    [september] septembrie
    [october] octombrie
    [november] noiembrie
   *[december] decembrie
}
print-page = Pagina { $page } din { $pages }
print-contents = Cuprins
print-sources = Surse
print-minutes = { $count ->
    [one] Aproximativ { $count } minut
    [few] Aproximativ { $count } minute
   *[other] Aproximativ { $count } de minute
}
print-untranslated = Această parte nu a fost încă tradusă. Este în limba: { $name }.
print-callout = De reținut
print-checklist = Listă de verificare
print-reflection = Pentru reflecție
print-vignette = Exemplu de caz
print-transcript = Transcriere
print-question = Întrebare
print-question-one = Alegeți un singur răspuns.
print-question-several = Alegeți toate răspunsurile corecte.
print-question-match = Uniți fiecare rând din stânga cu unul din dreapta.
print-question-order = Numerotați rândurile în ordinea corectă.
print-true = Adevărat
print-false = Fals
print-file = De deschis online
print-version = Versiunea { $number }, { $day }
print-starter = Conținut de pornire
print-starter-text = Acest text este un punct de plecare și urmează să fie revizuit de parteneriat.
print-materials = De ce aveți nevoie
