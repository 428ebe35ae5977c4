# Schimbul de practici de caz: citire, scriere, evaluare.

practice-nav = Cazuri
practice-title = Practici de caz
practice-intro = Cum au sprijinit colegii un tânăr sau o tânără: ce au făcut, ce a rezultat și ce ar face altfel. Fiecare text a fost citit, înainte de a apărea aici, de un evaluator de confidențialitate din altă organizație și de un redactor.
practice-write = Scrieți o practică de caz
practice-own = Practicile mele
practice-waiting = În așteptarea evaluării
practice-filters = Restrângeți lista
practice-filters-hint = Dintre două opțiuni ale aceleiași liste este suficientă oricare: alegeți-o pe prima, afișați, apoi alegeți-o pe a doua.
practice-filter-any = Toate
practice-filter-language = Limba textului
practice-filter-show = Afișați
practice-filter-active = Numai practicile cu
practice-filter-clear = Afișați toate practicile
practice-filter-remove = eliminați
practice-none-title = Nicio practică nu corespunde alegerii
practice-none-text = Codurile pe care le au puține practici sunt afișate mai general sau deloc, pentru ca nimeni să nu poată fi recunoscut. Renunțați la una dintre opțiuni.
practice-empty-title = Nu a fost publicată încă nicio practică de caz
practice-empty-text = O practică de caz le spune colegilor ce a ajutat într-un caz: de exemplu, cum s-a întors la școală o tânără dintr-un adăpost, alături de o mentoră care trecuse prin același lucru. O scrieți fără nume, locuri și date; doi colegi o citesc înainte să apară.
practice-composite = Alcătuită din mai multe cazuri
practice-corridor = { $origin } → { $destination }
practice-comments-count = { $count ->
    [one] { $count } comentariu
    [few] { $count } comentarii
   *[other] { $count } de comentarii
}
practice-tried-count = { $count ->
    [one] încercată de { $count } coleg
    [few] încercată de { $count } colegi
   *[other] încercată de { $count } de colegi
}
practice-useful-count = { $count ->
    [one] utilă pentru { $count } coleg
    [few] utilă pentru { $count } colegi
   *[other] utilă pentru { $count } de colegi
}
practice-public = Deschisă tuturor

practice-facet-method = Metoda de sprijin
practice-facet-phase = Etapele asistenței
practice-facet-exploitation = Forme de exploatare
practice-facet-control = Mijloace de control
practice-facet-recruiter = Relația cu recrutorul
practice-facet-age-band = Vârsta la începutul sprijinului
practice-facet-gender = Genul
practice-facet-origin = Țara de origine
practice-facet-transit = Țări de tranzit
practice-facet-destination = Țara de destinație
practice-facet-setting = Unde s-a acordat sprijinul
practice-facet-professional = Profesii implicate
practice-facet-assistance = Asistența acordată
practice-facet-maturity = Cât de departe a ajuns practica
practice-facet-year = Anul închiderii

practice-by = { $name }, { $organisation }
practice-former = Un fost membru
practice-published-at = Publicată pe { $date }
practice-print = Imprimați
practice-facts = Cazul pe scurt
practice-course = Parcursul cazului
practice-course-text = Socotit de la primul contact.
practice-step = Pas
practice-turning-point = Moment de cotitură
practice-setback = Regres
practice-field-title = Titlul
practice-field-summary = Rezumat
practice-field-situation = Situația la începutul sprijinului
practice-field-young-person = Ce a făcut, ce a dorit și cu ce a fost de acord persoana tânără
practice-field-result = Ce a rezultat
practice-field-helped = Ce a ajutat
practice-field-hindered = Ce a îngreunat
practice-field-differently = Ce am face altfel
practice-field-safeguards = Cum au fost protejați toți
practice-field-transferability = Ce funcționează și în altă parte
practice-cite-title = Pentru a cita această practică
practice-cite = { $author }, „{ $title }”, practică de caz Waymark, { $date }, versiunea { $version }.
practice-related = Practici asemănătoare
practice-missing = Această practică nu există
practice-missing-text = Poate a fost retrasă de autor sau nu este încă publicată.
practice-to-list = La practicile de caz

practice-useful = V-a fost utilă?
practice-useful-own = Ce spun colegii
practice-vote-thought = M-a pus pe gânduri
practice-vote-will-use = Voi folosi ceva din ea
practice-vote-used = Am folosit-o

practice-tried = Încercată de colegi
practice-tried-none = Nimeni nu a povestit încă dacă a încercat-o.
practice-tried-changed = Ce s-a făcut altfel
practice-tried-went = Cum a mers
practice-tried-write = Am încercat și eu
practice-tried-changed-own = Ce ați făcut altfel?
practice-tried-went-own = Cum a mers?
practice-tried-send = Împărtășiți experiența
practice-comments = Comentarii și întrebări
practice-comments-none = Încă nu există comentarii. Întrebați autorul ce ați avea nevoie să știți pentru a face același lucru.
practice-comment-write = Comentariul sau întrebarea dumneavoastră
practice-comment-hint = Fără nume, locuri sau date despre tineri: gardianul confidențialității citește odată cu dumneavoastră.
practice-comment-send = Trimiteți comentariul
practice-comment-by-author = a scris această practică
practice-typed-kept = Ce scrieți se păstrează pe acest dispozitiv până când trimiteți.
practice-remove = Eliminați
practice-remove-title = Eliminați acest text?
practice-remove-text = Nimeni nu îl va mai putea citi.
practice-removed = Eliminat.

practice-change = Modificați-o
practice-withdraw = Retrageți-o
practice-withdraw-title = Retrageți această practică?
practice-withdraw-text = De acum niciun cititor nu o mai găsește, nici ce au scris colegii despre ea. Textul rămâne la autor, care îl poate modifica și trimite din nou spre evaluare.
practice-withdrawn = Practica a fost retrasă. Acum o poate citi numai autorul.
practice-open = Deschideți-o tuturor
practice-open-title = Deschideți această practică tuturor?
practice-open-text = O poate citi oricine vizitează acest site, și cei care i-au făcut rău persoanei tinere. Dintre coduri, publicului i se afișează și mai puțin decât membrilor.
practice-opened = Acum această practică o poate citi oricine.
practice-close = Numai pentru membri
practice-close-title = Lăsați această practică numai pentru membri?
practice-close-text = De acum o pot citi numai colegii autentificați. Copiile făcute de alții înainte nu sunt astfel retrase.
practice-closed-now = Acum această practică o pot citi numai membrii.

practice-own-intro = Ce scrieți rămâne numai la dumneavoastră până când trimiteți spre evaluare. Textele sunt încuiate cu o cheie păstrată separat de baza de date.
practice-own-empty-title = Nu ați scris încă nicio practică de caz
practice-own-empty-text = Gândiți-vă la un caz închis de cel puțin un an, din care un coleg ar putea învăța ceva, chiar dacă nu totul a mers bine. Douăzeci de minute ajung pentru o primă ciornă; se salvează singură.
practice-no-title = Încă fără titlu
practice-title-locked = Încuiată: cheia lipsește
practice-key-missing = Acest text nu poate fi citit, pentru că instalația nu are cheia cu care a fost încuiat. Nu este pierdut cât timp o copie de siguranță are cheia: vă rugăm să anunțați administratorul.
practice-stage-draft = Ciornă
practice-stage-returned = Trimisă înapoi la dumneavoastră
practice-stage-privacy = La evaluatorii de confidențialitate
practice-stage-editing = La redactori
practice-stage-published = Publicată
practice-stage-withdrawn = Retrasă
practice-next-draft = O citiți numai dumneavoastră. Scrieți mai departe, apoi trimiteți-o spre evaluare.
practice-next-returned = Un coleg a citit-o și cere modificări. Citiți ce spune, modificați și trimiteți din nou.
practice-next-privacy = Un evaluator de confidențialitate din altă organizație citește dacă cineva ar putea fi recunoscut. Aici vedeți când merge mai departe.
practice-next-editing = A trecut evaluarea de confidențialitate. Un redactor citește dacă este clară și îi ajută pe colegi. Aici vedeți când merge mai departe.
practice-next-published = Colegii o citesc. O puteți modifica; textul modificat este citit din nou de amândoi înainte să îl înlocuiască pe acesta.
practice-next-withdrawn = O citiți numai dumneavoastră. O puteți modifica și trimite din nou sau o puteți șterge.
practice-still-read = Între timp cititorii văd textul publicat înainte.
practice-read-it = Citiți-o ca ceilalți
practice-write-on = Continuați scrierea
practice-look-at = Vedeți-o
practice-changed-at = Ultima modificare
practice-new-language = În ce limbă veți scrie?
practice-new-language-hint = Alegeți limba în care gândiți. Nu poate fi schimbată mai târziu.
practice-begin = Începeți să scrieți

practice-take-back = Luați-o înapoi
practice-take-back-hint = Redevine ciornă, iar evaluatorii nu o mai văd.
practice-delete = Ștergeți-o
practice-delete-title = Ștergeți această practică?
practice-delete-text = Textul și ce au spus evaluatorii despre el dispar definitiv. Nu se poate anula.
practice-deleted = Practica a fost ștearsă.
practice-sent = Practica a fost trimisă spre evaluare.

practice-draft-intro = Scrieți ca și cum i-ați povesti unui coleg în care aveți încredere. Fără nume, fără locuri, fără date: spuneți „după trei săptămâni”, „un oraș din regiune”.
practice-section-codes = Coduri
practice-section-codes-text = După ele găsesc colegii practica dumneavoastră. Dați-le exact; la cele care spun ceva despre persoana tânără alegeți cât de exact sunt afișate. Unde prea puține practici le au în comun, sunt afișate mai puțin exact decât ați ales.
practice-section-case = Cazul
practice-section-done = Ce s-a făcut
practice-section-done-text = Pas cu pas, socotind de la primul contact.
practice-section-came = Ce a rezultat
practice-section-colleagues = Pentru colegi
practice-not-said = Nespecificat
practice-level = Cum se afișează
practice-level-exact = Afișat exact
practice-level-general = Afișat mai general
practice-level-hidden = Neafișat
practice-country-add = Adăugați țara
practice-is-composite = Este alcătuită din mai multe cazuri sau inventată după ele
practice-closed = Luna în care s-a închis cazul
practice-closed-hint = An și lună, de exemplu 2024-11. Luna nu se afișează niciodată. Un caz poate fi povestit la douăsprezece luni după închidere; unul alcătuit din mai multe, oricând.
practice-hint-title = Ce l-ar face pe un coleg să o deschidă?
practice-hint-summary = În trei propoziții.
practice-hint-situation = Prin ce a trecut persoana tânără, în termeni generali; cine a cerut ajutor; ce era urgent.
practice-hint-young-person = La ce decizii a participat și cum?
practice-hint-result = Ce s-a schimbat pentru persoana tânără și după ce știți?
practice-hint-helped = Oameni, reguli, locuri, noroc.
practice-hint-optional = Poate rămâne gol.
practice-hint-safeguards = Cum au fost protejați persoana tânără, colegii de aceeași vârstă și personalul?
practice-hint-transferability = De ce are nevoie un coleg din altă țară ca să facă la fel?

practice-steps-none = Niciun pas încă. Începeți cu primul contact.
practice-step-number = Pasul { $number }
practice-step-when = Când
practice-step-when-hint = De exemplu: după trei săptămâni. Niciodată o dată.
practice-step-kind = Ce a fost
practice-step-phase = Etapa asistenței
practice-step-text = Ce s-a făcut
practice-step-add = Adăugați un pas
practice-step-up = Mutați în sus
practice-step-down = Mutați în jos
practice-step-remove = Eliminați pasul
practice-step-removed = Pasul a fost eliminat.
practice-step-bring-back = Aduceți-l înapoi
practice-step-moved = Acum este pasul { $number }.

practice-must-mend = Încă nesalvat: întâi trebuie corectat ceva într-un câmp marcat. Până atunci rămâne pe acest dispozitiv.
practice-conflict-title = Această practică a fost modificată în altă parte
practice-conflict-text = Altă filă sau alt dispozitiv a salvat alt text. Le vedeți pe amândouă mai jos; nimic nu se pierde până alegeți.
practice-conflict-stored = Salvat în altă parte
practice-conflict-own = Textul dumneavoastră de aici
practice-conflict-keep = Continuați cu textul meu
practice-conflict-take = Continuați cu celălalt
practice-conflict-codes = Coduri: { $codes }

practice-check = Înainte de trimitere
practice-check-again = Verificați din nou
practice-check-old = Ați mai scris între timp; se verifică din nou imediat.
practice-check-ready = Nu lipsește nimic și nu a rămas nimic deschis: poate fi trimisă.
practice-check-missing = { $count ->
    [one] Lipsește { $count } lucru
    [few] Lipsesc { $count } lucruri
   *[other] Lipsesc { $count } de lucruri
}
practice-check-found = { $count ->
    [one] { $count } loc ar putea identifica pe cineva
    [few] { $count } locuri ar putea identifica pe cineva
   *[other] { $count } de locuri ar putea identifica pe cineva
}
practice-check-light = Ce se afișează din coduri
practice-light-green = Verde: codurile pot fi afișate cum doriți.
practice-light-amber = Galben: unele coduri vor fi afișate mai general sau deloc.
practice-light-red = Roșu: deocamdată nu poate fi afișat niciun cod despre persoana tânără. Textul poate fi trimis oricum.
practice-light-needed = Membrilor li se afișează o combinație de coduri de îndată ce o au cel puțin { $number } practici, aceasta inclusă.
practice-shown-as = s-ar afișa ca: { $codes }
practice-shown-not = nu s-ar afișa
practice-shown-exactly = Afișate cum doriți
practice-found-replace = Înlocuiți cu „{ $words }”
practice-found-leave = Lăsați, pentru că…
practice-found-why = De ce poate rămâne?
practice-found-leave-it = Lăsați
practice-found-not-yet = Înapoi
practice-found-at = câmpul: { $field }
practice-left = Lăsate de dumneavoastră
practice-left-take-back = Întrebați-mă din nou
practice-send = Trimiteți spre evaluare
practice-send-hint = Întâi o citește un evaluator de confidențialitate din altă organizație, apoi un redactor. O puteți lua înapoi până la publicare.
practice-send-not-yet = Poate fi trimisă când nu lipsește nimic, nu a rămas nimic deschis și totul este salvat.

practice-decisions = Ce au spus evaluatorii
practice-decision-privacy-pass = A trecut evaluarea de confidențialitate
practice-decision-privacy-back = Trimisă înapoi pentru confidențialitate
practice-decision-substance-pass = Publicată de un redactor
practice-decision-substance-back = Trimisă înapoi de un redactor
practice-decision-text = textul { $version }
practice-recognised-by = Ar putea fi recunoscut(ă) de
practice-could-trafficker = traficant sau cineva din rețea
practice-could-family = familie sau cineva din sat ori din cartier
practice-could-press = presa locală sau cititorii ei
practice-could-professionals = profesioniști care nu au fost implicați
practice-could-themselves = persoana tânără însăși, care nu și-a dat acordul
practice-may-identify = ar putea identifica pe cineva

practice-reviews-intro = Practici de caz ale altor organizații despre care încă nu s-a decis; cele care așteaptă de cel mai mult timp sunt primele.
practice-reviews-empty-title = Nu vă așteaptă nimic
practice-reviews-empty-text = Practicile trimise de colegi din alte organizații apar aici. Pe cele din organizația dumneavoastră le citesc alții.
practice-look-privacy = Confidențialitate
practice-look-substance = Conținut
practice-waits-since = Așteaptă din
practice-review-by = Scrisă la { $organisation }
practice-review-privacy-text = Citiți ca cineva care vrea să găsească persoana tânără: traficantul, un vecin, un jurnalist. Fiecare detaliu poate fi inofensiv; întrebați-vă ce spun toate împreună.
practice-review-substance-text = A trecut evaluarea de confidențialitate. Citiți dacă un coleg din altă țară înțelege ce s-a făcut și ar putea face la fel.
practice-review-not-yours = Acum este rândul altcuiva. O puteți citi, dar nu decide.
practice-review-shown = Ce li s-ar afișa acum membrilor din coduri
practice-review-all-codes = Toate codurile, așa cum le-a dat autorul
practice-review-changed = modificat de la publicare
practice-review-found = Ce găsește aici gardianul confidențialității
practice-comment-on = Comentați aici
practice-comment-on-hint = Selectați întâi cuvinte pentru a le comenta numai pe acestea.
practice-your-comment = Comentariul dumneavoastră la „{ $field }”
practice-comment-drop = Renunțați la comentariu
practice-decide = Decizia dumneavoastră
practice-checklist = Ar putea fi recunoscută persoana tânără, din toate la un loc, de …
practice-yes = Da
practice-no = Nu
practice-note-privacy = Ce ați încercat pentru a afla despre cine este vorba și cât de departe ați ajuns?
practice-note-privacy-hint = De exemplu: am căutat aceste cuvinte în presă, nu am găsit nimic. Nici aici nu scrieți nume.
practice-note-substance = Un cuvânt pentru autor
practice-note-substance-hint = Necesar când o trimiteți înapoi: ce ar trebui schimbat și de ce?
practice-pass-privacy = Nimeni nu poate fi recunoscut: lăsați-o să treacă
practice-pass-substance = Publicați-o pentru membri
practice-send-back = Trimiteți-o înapoi autorului
practice-decided-passed = A trecut evaluarea de confidențialitate. Urmează să o citească redactorii.
practice-decided-published = Este publicată: membrii o pot citi acum.
practice-decided-back = A fost trimisă înapoi autorului, cu ce ați scris.
practice-says-yes = Ați răspuns că cineva ar putea recunoaște persoana tânără. Poate merge mai departe numai când fiecare răspuns este nu: trimiteți-o înapoi și spuneți ce trebuie schimbat.
