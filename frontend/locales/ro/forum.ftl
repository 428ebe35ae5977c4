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
forum-leading-arrange = Mutați sau uniți subiectul
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

forum-topic-list-answered = cu răspuns
forum-topic-to-answer = La răspuns

forum-reaction-thanks = Mulțumesc
forum-reaction-helped = M-a ajutat
forum-reaction-same-here = La fel și la noi
forum-answer-accepted = Răspunsul
forum-answer-accept = Acesta este răspunsul
forum-answer-not = Nu este totuși răspunsul

forum-bookmark-keep = Păstrați
forum-bookmark-remove = Nu mai păstrați
forum-bookmarks-title = Păstrate
forum-bookmarks-intro = Mesaje pe care doriți să le regăsiți. Numai dumneavoastră le vedeți aici, împreună cu notele.
forum-bookmarks-empty-title = Nu păstrați încă nimic
forum-bookmarks-empty-text = „Păstrați” de sub un mesaj îl aduce aici, cu o notă pentru dumneavoastră, dacă doriți.
forum-bookmarks-note = Scrieți o notă
forum-bookmarks-note-label = Notă pentru dumneavoastră, cel mult 300 de caractere
forum-bookmarks-save = Salvați nota
forum-bookmarks-remind-label = Aduceți-mi aminte
forum-bookmarks-remind-never = deloc
forum-bookmarks-remind-kept = așa cum este
forum-bookmarks-remind-tomorrow = mâine
forum-bookmarks-remind-week = peste o săptămână
forum-bookmarks-remind-month = peste o lună
forum-bookmarks-reminds = Vi se aduce aminte:

forum-post-hidden-note = Acest mesaj este ascuns cât timp îl examinează facilitatorii.

forum-flag-start = Semnalați
forum-flag-title = Semnalați acest mesaj
forum-flag-text = Facilitatorii îl vor examina. Autorului nu i se spune cine l-a semnalat.
forum-flag-reason = Motiv
forum-flag-note = Ce ar trebui să știe?
forum-flag-act = Trimiteți semnalarea
forum-flag-done = Vă mulțumim. Facilitatorii îl vor examina.
forum-reason-identifies = Ar putea duce la identificarea unui copil sau a unei familii
forum-reason-disrespect = Rănește sau desconsideră pe cineva
forum-reason-off-topic = Nu își are locul aici
forum-reason-advertising = Face reclamă
forum-reason-other = Altceva

forum-reviews-title = De examinat
forum-reviews-intro = Mesaje semnalate de colegi acolo unde facilitați; primele sunt cele care așteaptă de cel mai mult timp.
forum-reviews-open = În așteptare
forum-reviews-closed = Încheiate
forum-reviews-empty-title = Nimic aici
forum-reviews-empty-text = Când un coleg semnalează un mesaj, îl găsiți aici.
forum-reviews-since = din
forum-reviews-flags = { $count ->
    [one] { $count } semnalare
    [few] { $count } semnalări
   *[other] { $count } de semnalări
}
forum-review-title = Examinare: { $topic }
forum-review-to-post = Mergeți la mesaj
forum-review-happened = Ce s-a întâmplat
forum-review-closed = Această examinare este încheiată.
forum-review-do = Ce faceți?
forum-review-act-label = Acțiune
forum-review-source = Textul așa cum a fost scris
forum-review-passage = Pasajul de eliminat
forum-review-passage-hint = Copiați-l din textul de mai sus. Este înlocuit oriunde apare în mesaj.
forum-review-text = Ce i se comunică autorului
forum-review-text-hint = În limba autorului. O notă este văzută numai de moderatori.
forum-review-send = Aplicați
forum-review-answer-label = Răspunsul dumneavoastră către facilitatori
forum-review-answer-act = Trimiteți răspunsul
forum-step-flagged = Semnalat
forum-step-noted = Notă între moderatori
forum-step-hidden = Ascuns
forum-step-shown = Afișat din nou
forum-step-edit-asked = S-a cerut modificarea mesajului
forum-step-redacted = A fost eliminat un pasaj
forum-step-warned = Avertisment
forum-step-answered = Răspunsul autorului
forum-step-closed = Încheiat
forum-act-note = Notă pentru moderatori
forum-act-hide = Ascundeți mesajul
forum-act-show = Afișați din nou mesajul
forum-act-ask-edit = Cereți autorului să îl modifice
forum-act-redact = Eliminați un pasaj
forum-act-warn = Avertizați autorul
forum-act-close = Încheiați examinarea
forum-template-identifies = Ceva din mesajul dumneavoastră i-ar putea ajuta pe alții să recunoască un copil sau o familie. Vă rugăm să scrieți fără nume, vârste exacte, date și locuri. Dacă nu știți sigur cum, întrebați-ne: vă ajutăm cu plăcere.
forum-template-disrespect = O propoziție din mesajul dumneavoastră îi poate răni pe colegi sau pe cei despre care vorbește. Vă rugăm să vă referiți la subiect, nu la persoană.
forum-template-off-topic = Mesajul dumneavoastră nu ține de subiectul acestei discuții. Vă rugăm să deschideți pentru el un subiect separat, ca să îl găsească și colegii.
forum-template-advertising = Waymark este un loc de schimb între colegi. Vă rugăm să povestiți din experiența proprie și să lăsați deoparte ofertele și prețurile.
