# Settings of a part of a course.

partset-title = Setări
partset-save = Salvați setările
partset-saved = Setările sunt salvate.
partset-minutes = Minute de citit sau de lucru
partset-exercise = Un exercițiu
partset-exercise-hint = De făcut, nu de citit. Este încheiat când cursantul spune că l-a făcut.
partset-optional = Poate fi omisă
partset-optional-hint = Cursul este încheiat când s-a făcut tot ce nu poate fi omis.
partset-row-up = Mutați rândul { $number } în sus
partset-row-down = Mutați rândul { $number } în jos
partset-row-away = Scoateți
partset-pass = Procentul din puncte cu care se trece
partset-attempts = Încercări
partset-attempts-hint = Gol: oricâte.
partset-limit = Minute pentru o încercare
partset-limit-hint = Gol: fără limită.
partset-shuffle = Amestecați răspunsurile
partset-shuffle-hint = Fiecare încercare le arată în altă ordine.
partset-review = Când văd cursanții ce era corect
partset-review-after-attempt = După fiecare încercare
partset-review-after-last = După ce este trecut sau nu mai sunt încercări
partset-review-never = Niciodată: numai punctele
partset-picks = Ce întreabă
partset-picks-hint = Întrebări din bancă în această ordine sau câteva cu o etichetă, de fiecare dată altele.
partset-picks-add = Adăugați un rând
partset-pick = Din bancă
partset-pick-count = Câte dintre ele
partset-pick-question = Întrebarea: { $title }
partset-pick-tagged = { $count ->
    [one] Eticheta „{ $tag }” ({ $count } întrebare)
    [few] Eticheta „{ $tag }” ({ $count } întrebări)
   *[other] Eticheta „{ $tag }” ({ $count } de întrebări)
}
partset-rubric = După ce se apreciază lucrarea
partset-rubric-hint = Fiecare criteriu are niveluri, cel mai bun primul. Ce spun criteriile și nivelurile se scrie mai sus, după salvarea setărilor.
partset-rubric-add = Adăugați un criteriu
partset-points = Punctele nivelurilor, cel mai bun primul, cu virgule
partset-items = Ce întreabă
partset-items-hint = Se întreabă înainte și după curs. Textele se scriu mai sus, după salvarea setărilor.
partset-items-add = Adăugați o întrebare
partset-item = Cum se răspunde
partset-item-scale = De la 1 la 5: cât de sigur sunteți
partset-item-choice = O opțiune este corectă: ce știți
partset-item-count = Numărul opțiunilor
partset-item-right = Cea corectă
partset-item-option = Opțiunea { $number }
