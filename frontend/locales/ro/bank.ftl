# Banca de întrebări a unui curs și întrebările din fișiere.

bank-title = Întrebări
bank-intro = Testele își iau întrebările de aici: după nume sau câteva dintre cele cu o anumită etichetă.
bank-add = Scrieți o întrebare
bank-import = Preluați un fișier
bank-export = Salvați ca fișier
bank-tag = Etichetă
bank-all-tags = Toate întrebările
bank-questions = Întrebări
bank-none-title = Nu există încă întrebări
bank-none-text = Scrieți prima întrebare sau preluați un fișier de întrebări din Moodle.
bank-none-tagged-title = Nicio întrebare nu are această etichetă
bank-none-tagged-text = Alegeți altă etichetă sau toate întrebările.
bank-unfinished = neterminată
bank-translated = traduceri: { $current } din { $all }
bank-duplicate = Duplicați
bank-duplicated = Întrebarea a fost duplicată. Acum scrieți în copie.
bank-remove = Scoateți
bank-gone = „{ $title }” a fost scoasă. Testelor care o cer le lipsește acum.
bank-restore = Aduceți-o înapoi
bank-restored = Întrebarea a fost adusă înapoi.
bank-back = Înapoi la întrebări
bank-only-writers = Doar facilitatorii pot prelua întrebări.
bank-import-intro = Fișierul este în format GIFT, pe care îl scriu Moodle și alte programe. Uitați-vă întâi cum este înțeles; nu se stochează nimic înainte să confirmați.
bank-import-file = Fișier
bank-import-unreadable = Acest fișier nu a putut fi citit. Vă rugăm să alegeți un fișier text.
bank-import-text = Textul fișierului
bank-import-text-hint = Lipiți-l aici sau alegeți un fișier. Îl puteți și modifica aici.
bank-import-tags = Etichete pentru toate
bank-look = Vedeți cum este înțeles
bank-seen = { $count ->
    [one] { $count } întrebare a fost înțeleasă
    [few] { $count } întrebări au fost înțelese
   *[other] { $count } de întrebări au fost înțelese
}
bank-wrong = { $count ->
    [one] { $count } lucru este greșit în fișier
    [few] { $count } lucruri sunt greșite în fișier
   *[other] { $count } de lucruri sunt greșite în fișier
}
bank-wrong-text = Îndreptați-le în textul de mai sus și verificați din nou. Până atunci nu se preia nimic.
bank-place = Rândul { $line }, coloana { $column }
bank-line = Rândul { $line }
bank-take-in = { $count ->
    [one] Preluați această întrebare
    [few] Preluați { $count } întrebări
   *[other] Preluați { $count } de întrebări
}
bank-imported = { $count ->
    [one] { $count } întrebare a fost preluată.
    [few] { $count } întrebări au fost preluate.
   *[other] { $count } de întrebări au fost preluate.
}
bank-gift-unclosed = Răspunsurile care încep aici nu sunt închise cu o acoladă.
bank-gift-stray-brace = O acoladă închisă pe care nimic nu a deschis-o.
bank-gift-second-block = A doua pereche de acolade într-o întrebare. Lipsește un rând gol sau o bară inversă înaintea acoladei.
bank-gift-brace-in-answers = O acoladă deschisă printre răspunsuri. Puneți o bară inversă înaintea ei.
bank-gift-name-not-closed = Numele începe aici și nu se termină nicăieri. Puneți :: după el.
bank-gift-category-in-question = O categorie în mijlocul unei întrebări. Puneți un rând gol înaintea ei.
bank-gift-control-character = Un caracter care nu apare în texte. Este acesta un fișier text?
bank-gift-no-text = Întrebarea nu are text.
bank-gift-no-mark = Un răspuns începe cu = dacă este corect și cu ~ dacă este greșit.
bank-gift-empty-answer = După semnul acestui răspuns nu este nimic.
bank-gift-too-few-answers = Trebuie să fie mai multe răspunsuri.
bank-gift-too-many = Sunt mai multe răspunsuri, perechi, spații sau etichete decât poate avea o întrebare.
bank-gift-too-long = Acest text este prea lung.
bank-gift-weight = Aici se așteaptă un procent de la -100 la 100; la răspunsurile scrise, de la 0 la 100.
bank-gift-nothing-right = Niciun răspuns nu valorează 100 %.
bank-gift-weights-below-full = Împreună, răspunsurile valorează mai puțin de 100 %.
bank-gift-no-arrow = O pereche are nevoie de -> între cele două părți.
bank-gift-no-partner = După -> nu este nimic.
bank-gift-not-a-number = Aici se așteaptă un număr, cu punct zecimal.
bank-gift-empty-range = Toleranța este sub zero sau intervalul se termină înainte să înceapă.
bank-gift-order = Elementele sunt numerotate 1, 2, 3 și așa mai departe.
bank-gift-gaps = Spațiile [[1]], [[2]] din text nu sunt cele care au răspunsuri.
bank-gift-tag = Aceasta nu poate fi o etichetă.
