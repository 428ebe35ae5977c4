# Cuvintele paginilor forumului.

forum-topic-list-title = Forum
forum-topic-list-intro = Aici discută despre munca lor colegi din România, Spania și Republica Cehă: metode, dileme, texte.
forum-topic-list-categories = Categorii
forum-topic-list-all = Toate subiectele
forum-topic-list-restricted = grup închis
forum-topic-list-archived = închisă
forum-topic-list-locked = închis
forum-topic-list-new = Subiect nou
forum-topic-list-start-title = Deschideți un subiect
forum-topic-list-start-text = Întrebați despre o metodă, o dilemă, un text. Nu scrieți nimic care ar putea identifica un copil sau o familie.
forum-topic-list-empty-title = Încă nu există niciun subiect aici
forum-topic-list-empty-text = Acesta este locul în care îi puteți întreba pe colegi cum lucrează și le puteți spune ce v-a ajutat.
forum-topic-list-empty-example = De exemplu: „Cum pregătiți prima întâlnire a unui grup de sprijin de la egal la egal?”
forum-topic-list-unread = Nou:
forum-topic-list-waiting = așteaptă un răspuns
forum-topic-list-replies = { $count ->
    [one] { $count } răspuns
    [few] { $count } răspunsuri
   *[other] { $count } de răspunsuri
}

forum-topic-new-since = Nou de la ultima dumneavoastră vizită
forum-topic-closed = Puteți citi acest subiect, dar nu puteți răspunde.
forum-topic-locked = Acest subiect este închis: răspund numai facilitatorii.
forum-topic-lock = Închideți subiectul
forum-topic-unlock = Redeschideți subiectul
forum-topic-about = Acest subiect
forum-topic-last-post = Ultima postare
forum-topic-first-unread = { $count ->
    [one] La postarea nouă
    [few] La prima dintre cele { $count } postări noi
   *[other] La prima dintre cele { $count } de postări noi
}
forum-topic-earlier = Postări anterioare
forum-topic-later = Postări următoare
forum-topic-to-start = La prima postare
forum-topic-to-end = La ultima postare
forum-topic-to-reply = Răspundeți

forum-post-number = Postarea { $number }
forum-post-edited = modificată
forum-post-deleted = Această postare a fost ștearsă de autor.
forum-post-edit = Modificați
forum-post-delete = Ștergeți
forum-post-delete-title = Ștergeți această postare?
forum-post-delete-text = Textul dispare pentru toată lumea și nu mai poate fi recuperat. Locul ei în conversație rămâne, pentru ca răspunsurile să poată fi înțelese.
forum-post-delete-act = Ștergeți postarea
forum-post-delete-keep = Păstrați-o

forum-reply-title = Scrieți un răspuns
forum-reply-label = Răspunsul dumneavoastră
forum-reply-act = Publicați răspunsul

forum-edit-label = Textul postării dumneavoastră
forum-edit-act = Salvați modificarea
forum-edit-topic-start = Modificați titlul
forum-edit-topic-title = Modificați titlul acestui subiect
forum-edit-topic-act = Salvați titlul

forum-new-topic-title = Subiect nou
forum-new-topic-advice-title = Un subiect bun
forum-new-topic-advice-text = O singură întrebare sau o singură experiență, un titlu care spune despre ce este vorba și nimic după care ar putea fi recunoscuți un copil, o familie sau un loc. Colegii din celelalte țări citesc poate într-o limbă străină: propozițiile scurte îi ajută.
forum-new-topic-category-label = Categorie
forum-new-topic-category-none = Alegeți o categorie
forum-new-topic-title-label = Titlu
forum-new-topic-title-hint = Ce doriți să aflați sau să povestiți? Între 3 și 150 de caractere.
forum-new-topic-body-label = Textul dumneavoastră
forum-new-topic-act = Publicați subiectul

forum-composer-language = Limba în care scrieți
forum-composer-hint = Ceea ce scrieți se păstrează ca ciornă pe măsură ce scrieți.
forum-composer-found = Am regăsit ciorna dumneavoastră ({ $time }). Puteți continua să scrieți.
forum-composer-discard = Ștergeți ciorna
forum-composer-saving = Se salvează ciorna…
forum-composer-saved = Ciornă salvată ({ $time })
forum-composer-kept-here = Serverul nu răspunde. Ciorna este păstrată pe acest dispozitiv; o vom salva de îndată ce va fi posibil.
forum-composer-not-kept = Ciorna nu este încă salvată nicăieri. Vă rugăm să lăsați această pagină deschisă; încercăm în continuare.
forum-composer-kept = Textul dumneavoastră este salvat ca ciornă.
forum-composer-dropped = { $seconds ->
    [one] Conexiunea s-a întrerupt; vom încerca din nou peste { $seconds } secundă.
    [few] Conexiunea s-a întrerupt; vom încerca din nou peste { $seconds } secunde.
   *[other] Conexiunea s-a întrerupt; vom încerca din nou peste { $seconds } de secunde.
}
forum-composer-try-now = Încercați acum
forum-composer-write-on = Opriți și continuați să scrieți
forum-composer-close = Închideți

forum-conflict-title = Acest text a fost modificat în timp ce scriați
forum-conflict-text = Nu s-a pierdut nimic: iată ambele versiuni. Dacă o păstrați pe a dumneavoastră, puteți prelua din cealaltă ce aveți nevoie înainte de a salva.
forum-conflict-stored = Salvat acum
forum-conflict-yours = A dumneavoastră
forum-conflict-keep = Continuați cu versiunea dumneavoastră
forum-conflict-discard = Renunțați la versiunea dumneavoastră

forum-former-member = Fost membru
forum-blank-title = Un subiect al cărui autor a plecat

forum-home-title = Pentru dumneavoastră
forum-home-intro = Ce este nou, ce vă recomandă facilitatorul și ce așteaptă un răspuns.
forum-home-fresh = Nou de la ultima dumneavoastră vizită
forum-home-first = Cele mai noi discuții
forum-home-fresh-none = Nimic nou de la ultima dumneavoastră vizită.
forum-home-highlighted = Recomandate în țara dumneavoastră
forum-home-highlighted-none = Momentan nu este recomandat niciun subiect.
forum-home-waiting = Așteaptă un răspuns
forum-home-waiting-none = Toate întrebările au primit răspuns.
forum-home-empty-title = Ați citit tot
forum-home-empty-text = Când colegii scriu ceva nou, veți găsi mai întâi aici.

forum-tabs-label = Vederile forumului
forum-tabs-all = Toate
forum-tabs-unread = Necitite
forum-tabs-mine = Ale mele
forum-tabs-waiting = Fără răspuns
forum-tabs-all-read = Marcați totul ca citit

forum-filters-title = Filtrați
forum-filters-any = oricare
forum-filters-language = Scris în
forum-filters-country = Țara autorului
forum-filters-tag = Etichetă
forum-filters-clear = Eliminați filtrele
forum-filters-none-title = Niciun subiect nu corespunde
forum-filters-none-text = Momentan nu există nimic de acest fel. Eliminați un filtru sau consultați toate subiectele.

forum-tags-label = Etichete
forum-tags-hint = Cel mult cinci, separate prin virgulă: prima întâlnire, somn. Îi ajută pe colegi să găsească subiectul.

forum-topic-list-pinned = fixat
forum-topic-list-pinned-label = Subiecte fixate
forum-topic-list-put-away = arhivat
forum-topic-archived = Acest subiect este arhivat: poate fi citit, dar nimic din el nu se mai schimbă.

forum-leading-title = Conduceți discuția
forum-leading-pin = Fixați deasupra listei
forum-leading-unpin = Nu mai fixați
forum-leading-archive = Arhivați subiectul
forum-leading-unarchive = Scoateți din arhivă
forum-leading-highlight = Recomandați în țara mea
forum-leading-unhighlight = Nu mai recomandați
forum-leading-move-label = Categorie
forum-leading-move-act = Mutați subiectul
forum-leading-merge-label = Uniți cu alt subiect
forum-leading-merge-hint = Adresa subiectului care rămâne. Mesajele acestuia urmează după ale celuilalt, iar linkurile vechi duc în continuare la ele.
forum-leading-merge-act = Uniți
forum-leading-split-start = Faceți un subiect din unele mesaje
forum-leading-split-how = Alegeți mesajele din discuție. Ele se mută în noul subiect, iar linkurile vechi duc în continuare la ele.
forum-leading-split-chosen = { $count ->
    [one] { $count } mesaj ales
    [few] { $count } mesaje alese
   *[other] { $count } de mesaje alese
}
forum-leading-split-choose = Alegeți mesajul { $number }
forum-leading-split-title = Titlul noului subiect
forum-leading-split-act = Creați subiectul

forum-arrivals-replies = { $count ->
    [one] { $count } răspuns nou
    [few] { $count } răspunsuri noi
   *[other] { $count } de răspunsuri noi
}
forum-arrivals-topics = { $count ->
    [one] Noutăți într-un subiect
    [few] Noutăți în { $count } subiecte
   *[other] Noutăți în { $count } de subiecte
}
forum-arrivals-show = Afișați
