# Schimbul de practici de caz: citire, scriere, evaluare.

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
