# Polls.

poll-title = Sondaj
poll-open = Alegeți în sondaj
poll-none = Această postare nu are sondaj.
poll-add = Adăugați un sondaj
poll-add-hint = Nu mai poate fi modificat după primul vot. Nimeni nu vede cine ce a ales; câți au ales fiecare opțiune văd cei care au votat, iar la sfârșit toți.
poll-question = Întrebarea
poll-options = Opțiunile
poll-options-hint = Câte una pe rând, între 2 și 10.
poll-multiple = Se pot alege mai multe
poll-until = Până în ce zi
poll-until-hint = Fără o zi, rămâne deschis până îl încheiați.
poll-secret = Nimeni nu vede cine ce a ales. După ce votați, vedeți câți au ales fiecare opțiune.
poll-ended-at = încheiat
poll-open-until = deschis până
poll-vote = Votați
poll-end = Încheiați sondajul
poll-done = S-a înregistrat.
poll-mine = alegerea dumneavoastră
poll-voters = { $voters ->
    [one] A votat { $voters } persoană
    [few] Au votat { $voters } persoane
   *[other] Au votat { $voters } de persoane
}
poll-count = { $count ->
    [one] { $count } vot, { $share } %
    [few] { $count } voturi, { $share } %
   *[other] { $count } de voturi, { $share } %
}
