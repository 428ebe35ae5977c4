# Quizzes, as learners see them.

quiz-questions = { $count ->
    [one] { $count } întrebare
    [few] { $count } întrebări
   *[other] { $count } de întrebări
}
quiz-to-pass = Se promovează cu { $percent } % din puncte
quiz-attempts-allowed = { $count ->
    [one] Aveți { $count } încercare
    [few] Aveți { $count } încercări
   *[other] Aveți { $count } de încercări
}
quiz-attempts-free = Oricâte încercări doriți
quiz-minutes = { $count ->
    [one] O încercare durează { $count } minut
    [few] O încercare durează { $count } minute
   *[other] O încercare durează { $count } de minute
}
quiz-saved-at-once = Fiecare răspuns se salvează imediat: puteți închide pagina și reveni
quiz-begin = Începeți
quiz-begin-again = Încercați din nou
quiz-go-on = Continuați încercarea
quiz-no-attempt-left = Ați folosit toate încercările. Dacă mai aveți nevoie de una, vorbiți cu facilitatorul cursului.
quiz-attempts = Încercările dumneavoastră
quiz-attempt = Încercarea { $number }
quiz-state-open = nepredată încă
quiz-state-passed = promovat cu { $percent } %
quiz-state-not-passed = nepromovat încă: { $percent } %
quiz-hand-in = Predați
quiz-hand-in-text = După aceea nu mai puteți modifica răspunsurile. Întrebările fără răspuns se consideră greșite.
quiz-saving-first = Răspunsurile se salvează; apoi puteți preda.
quiz-time-left = { $count ->
    [one] A mai rămas mai puțin de { $count } minut
    [few] Au mai rămas mai puțin de { $count } minute
   *[other] Au mai rămas mai puțin de { $count } de minute
}
quiz-over = Timpul a expirat. Răspunsurile dumneavoastră sunt predate acum.
quiz-over-waiting = Timpul a expirat și nu există conexiune. Ce este salvat se predă de la sine; pagina încearcă din nou imediat ce există o conexiune.
quiz-waits-text = Un facilitator citește răspunsurile scrise. Aici aflați când este gata.
quiz-no-review = Acest test nu arată acum ce era corect.
quiz-back = Înapoi la test
