# Courses as those who write and translate them see them: the list, and names that all their pages share.

teaching-title = Predare
teaching-intro = Aici cursurile se scriu, se traduc și sunt citite de un coleg înainte de a ajunge la cursanți.
teaching-views = Care cursuri
teaching-all = Toate
teaching-drafts = Nepublicate
teaching-published = Publicate
teaching-archived = Arhivate
teaching-state-draft = nepublicat
teaching-state-published = publicat
teaching-state-archived = arhivat
teaching-none-title = Nu a fost început încă niciun curs
teaching-none-text = Un curs are module cu lecții, teste și conversații de exersare. Cursanții îl văd abia după ce un coleg l-a citit și a fost publicat.
teaching-none-here-title = Nu există niciun curs aici
teaching-none-here-text = Cursurile aflate în altă stare sunt în lista tuturor cursurilor.
teaching-new = Începeți un curs
teaching-new-title = Titlul cursului
teaching-new-title-hint = Îl puteți schimba oricând.
teaching-new-language = Limba în care se scrie
teaching-new-language-hint = Traducerile urmează această limbă. Ea nu se mai schimbă.
teaching-entry = Cum se intră în curs
teaching-entry-open = Oricine dorește
teaching-entry-on-request = La cerere: un facilitator aprobă intrarea
teaching-entry-by-cohort = În grupe alcătuite de un facilitator
teaching-begin = Începeți
teaching-published-number = Cursanții primesc versiunea { $number }
teaching-waits = Versiunea { $number } așteaptă o recenzie
teaching-was-sent-back = Versiunea { $number } a fost trimisă înapoi
teaching-can-be-published = Versiunea { $number } poate fi publicată
teaching-learners = { $count ->
    [one] { $count } cursant
    [few] { $count } cursanți
   *[other] { $count } de cursanți
}
teaching-translated = { $name }: { $current } din { $all }
teaching-translated-behind = { $name }: { $current } din { $all }, { $outdated } depășite
teaching-translations = Părți traduse
teaching-duplicate = Duplicați
teaching-duplicated = Cursul a fost duplicat. Vă aflați la masa de lucru a copiei.
teaching-archive = Arhivați
teaching-archive-title = Arhivați cursul
teaching-archive-text = Nimeni nu va mai putea intra în „{ $title }”. Cine este în curs îl poate termina. Îl puteți redeschide.
teaching-archived-done = Cursul este arhivat.
teaching-reopen = Redeschideți
teaching-reopened = Cursul este din nou deschis.
teaching-untitled = Fără titlu
teaching-kind-course = Curs
teaching-kind-module = Modul
teaching-kind-bank-question = Întrebare din bancă
teaching-kind-text = Text
teaching-kind-callout = Evidențiere
teaching-kind-checklist = Listă de bifat
teaching-kind-reflection = Reflecție
teaching-kind-vignette = Caz în câteva rânduri
teaching-kind-question = Întrebare
teaching-kind-picture = Imagine
teaching-kind-audio = Înregistrare audio
teaching-kind-video = Film
teaching-kind-file = Fișier de descărcat
teaching-translation-missing = netradus
teaching-translation-outdated = depășit
teaching-translation-current = actual
teaching-former = un fost membru
teaching-points = { $points ->
    [one] { $points } punct
    [few] { $points } puncte
   *[other] { $points } de puncte
}
