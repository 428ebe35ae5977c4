# Cursurile, așa cum le văd cei care învață.

learning-courses = Cursuri
learning-intro = Citiți zece minute între două vizite; reveniți exact acolo unde v-ați oprit.
learning-views = Ce cursuri
learning-all = Toate cursurile
learning-mine = Cursurile mele
learning-none-title = Încă nu este oferit niciun curs
learning-none-text = Aici apar cursurile pe care le publică facilitatorii.
learning-none-mine-title = Încă nu sunteți în niciun curs
learning-none-mine-text = Aici găsiți cursurile în care ați intrat, de exemplu un curs despre sprijinul între colegi, și cât ați parcurs din ele.
learning-hours = { $hours ->
    [one] { $hours } oră
    [few] { $hours } ore
   *[other] { $hours } de ore
}
learning-minutes = { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}
learning-done-of = { $of ->
    [one] { $done } din { $of } activitate încheiată
    [few] { $done } din { $of } activități încheiate
   *[other] { $done } din { $of } de activități încheiate
}
learning-starter = conținut de pornire, urmează să fie revizuit de parteneriat
learning-completed = Încheiat
learning-continue = Continuați
learning-begin = Începeți
learning-missing-title = Acest curs nu este aici
learning-missing-text = Poate a fost retras sau este doar pentru unii.
learning-standing = Unde vă aflați
learning-standing-requested = Ați cerut să fiți primit. Vă răspunde un facilitator.
learning-enrol-text = Acest curs poate fi urmat de oricine dorește. Cât ați parcurs văd doar cei care îl conduc.
learning-enrol = Urmați acest curs
learning-request-text = În acest curs vă primește un facilitator.
learning-request = Cereți să fiți primit
learning-cohort-text = Facilitatorii primesc în acest curs grupuri întregi. Vorbiți cu facilitatorul organizației dumneavoastră.
learning-return-text = Ați mai fost în acest curs. Ce ați făcut s-a păstrat.
learning-return = Reveniți
learning-take-back = Retrageți cererea
learning-take-back-text = Puteți cere din nou oricând.
learning-leave = Părăsiți cursul
learning-leave-text = Ce ați făcut și ați scris se păstrează și puteți reveni.
learning-reminders = Amintiți-mi când nu am mai fost aici de un timp
learning-newer-title = Există o versiune mai nouă a acestui curs
learning-newer-text = Puteți încheia versiunea în care sunteți sau puteți trece mai departe. Ce ați făcut contează oriunde face încă parte din curs; activitățile noi rămân de făcut. Nu se poate reveni la această versiune.
learning-newer-act = Treceți la versiunea mai nouă
learning-outcomes = Ce veți putea face
learning-objectives = Ce veți putea face după acest modul
learning-whole-course = Pentru întregul curs
learning-optional = poate fi omisă
learning-partly-translated = netradus în întregime
learning-state-open = neîncepută
learning-state-started = începută
learning-state-waiting = așteaptă un facilitator
learning-state-done = încheiată
learning-kind-lesson = Lecție
learning-kind-exercise = Exercițiu
learning-kind-quiz = Test
learning-kind-scenario = Conversație de exersat
learning-kind-assignment = Temă
learning-kind-questionnaire = Chestionar
learning-kind-meeting = Întâlnire
learning-lesson-missing-title = Această lecție nu vă este deschisă
learning-lesson-missing-text = Lecțiile pot fi citite de cei care sunt în curs.
learning-to-course = La cuprinsul cursului
learning-contents = Cuprins
learning-stopped-here = Aici v-ați oprit.
learning-to-start = La început
learning-materials = De ce aveți nevoie
learning-sources = Surse
learning-finish = Am citit
learning-finish-exercise = Am făcut exercițiul
learning-finished = Ați citit această lecție.
learning-finished-exercise = Ați făcut acest exercițiu.
learning-onward = Înainte și după
learning-previous = Înainte
learning-next = Urmează
learning-fallback-lesson = Această lecție nu este încă tradusă în limba dumneavoastră. Citiți originalul: { $name }.
learning-fallback-block = Încă netradus: { $name }
learning-outdated = Originalul s-a schimbat de la traducere.
learning-vignette = Un caz
learning-transcript = Citiți ce se spune
learning-checklist = De bifat
learning-reflection-label = Gândurile dumneavoastră
learning-reflection-private = Doar dumneavoastră citiți acest text.
learning-kept-sending = Se salvează…
learning-kept-saved = Salvat.
learning-kept-waiting = Fără conexiune. Ce ați introdus este păstrat pe acest dispozitiv și se trimite imediat ce există conexiune.
learning-kept-unkept = Fără conexiune, iar acest dispozitiv nu păstrează nimic. Lăsați pagina deschisă până se salvează.
learning-question-true = Adevărat
learning-question-false = Fals
learning-question-choose = Alegeți
learning-question-gaps = Completați spațiile din text.
learning-question-gap = Spațiul { $number }
learning-question-order = Puneți elementele în ordine, cu butoanele sau cu Alt și săgețile.
learning-question-up = Mai sus
learning-question-down = Mai jos
learning-question-moved = Acum pe locul { $position } din { $count }
learning-question-as-it-stands = Ordinea este deja corectă
learning-question-check = Verificați răspunsul
learning-question-correct = Este corect.
learning-question-partly = Parțial corect: { $percent } %.
learning-question-wrong = Încă nu este corect.
learning-question-unmarked = Salvat. Acest răspuns nu este evaluat de program.
learning-question-right = Corect este:
learning-certificate = Certificatul dumneavoastră
learning-certificate-text = Ca PDF, în limba pe care o alegeți; un angajator îl poate verifica după cod.
learning-certificate-check = Salvat. Poate fi verificat aici:
learning-certificates = Certificatele mele
learning-certificate-issued = Emis:
learning-certificate-code = Cod:
learning-certificate-revoked = Acest certificat a fost revocat și nu mai este valabil.
learning-certificate-revoked-at = Revocat:
learning-certificate-reason = Motivul:
learning-certificate-ask = Dacă credeți că este o greșeală, vorbiți cu facilitatorul cursului.
