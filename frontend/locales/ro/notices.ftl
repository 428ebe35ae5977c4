# Cuvintele notificărilor: lista, alegerile și încheierea e-mailurilor.

notices-title = Notificări
notices-nav-count = Notificări ({ $count })
notices-intro = Ce au făcut colegii și vă privește. Fiecare notificare se păstrează o jumătate de an.
notices-empty-title = Nu s-a întâmplat încă nimic
notices-empty-text = Când cineva vă răspunde sau scrie la un subiect pe care îl urmăriți, apare aici.
notices-empty-link = La forum
notices-new = nou
notices-mark-all = Marcați totul ca citit
notices-to-settings = Alegeți despre ce sunteți anunțat
notices-someone = Un coleg
notices-said-reply = { $actor } a răspuns la subiectul dumneavoastră
notices-said-post = { $actor } a scris la un subiect pe care îl urmăriți
notices-said-topic = { $actor } a deschis un subiect într-o categorie pe care o urmăriți
notices-said-mention = { $actor } v-a menționat
notices-said-message = { $actor } v-a scris un mesaj
notices-said-moderation = O decizie despre ce ați scris
notices-said-assignment = { $actor } vă cere un răspuns
notices-said-reminder = Ați dorit să vi se reamintească
notices-kept = Notificări

notices-settings-title = Despre ce sunteți anunțat
notices-settings-intro = Ce ține de siguranța contului se trimite întotdeauna.
notices-settings-kind = Ce s-a întâmplat
notices-settings-in-app = În aplicație
notices-settings-by-mail = Prin e-mail
notices-settings-in-app-for = În aplicație: { $kind }
notices-settings-by-mail-for = Prin e-mail: { $kind }
notices-kind-reply = Cineva răspunde la un subiect deschis de mine
notices-kind-post = Cineva scrie la alt subiect pe care îl urmăresc
notices-kind-topic = Cineva deschide un subiect într-o categorie pe care o urmăresc
notices-kind-mention = Cineva mă menționează
notices-kind-message = Un coleg îmi scrie un mesaj
notices-kind-moderation = Moderatorii decid ceva despre ce am scris
notices-kind-assignment = Cineva îmi cere să răspund la un subiect
notices-kind-reminder = A venit momentul unei reamintiri pe care am cerut-o
notices-timing-off = Niciodată
notices-timing-at-once = Imediat
notices-timing-daily = În fiecare dimineață, împreună
notices-timing-weekly = În fiecare luni, împreună
notices-quiet-title = Ore de liniște
notices-quiet-hint = În aceste ore, după fusul dumneavoastră orar, nu se trimite nimic din toate acestea. Vine când se termină.
notices-quiet-on = Vreau ore de liniște
notices-quiet-from = De la
notices-quiet-until = Până la
notices-quiet-same = Vă rugăm să alegeți un sfârșit diferit de început.

notices-watch-topic = Despre ce din acest subiect sunteți anunțat
notices-watch-category = Despre ce din această categorie sunteți anunțat
notices-watch-watching = Fiecare postare nouă
notices-watch-following = Când sunt menționat
notices-watch-muted = Nimic

notices-confidential = Confidențială: e-mailurile nu numesc nici categoria, nici subiectele ei
notices-confidential-hint = Ele spun atunci doar că s-a întâmplat ceva într-o categorie confidențială. Și părțile ei sunt confidențiale.

notices-unreachable = E-mailurile noastre către { $email } se întorc. Până când schimbați acest lucru, trimitem acolo doar ce ține de siguranța contului.
notices-unreachable-change = Folosiți altă adresă
notices-unreachable-resume = Adresa funcționează din nou
notices-unreachable-resumed = Vă trimitem din nou e-mailuri.

notices-stop-title = Mai puține e-mailuri
notices-stop-lead = Nu veți mai primi e-mailuri despre:
notices-stop-digests = Ce vine în fiecare dimineață sau în fiecare luni, împreună
notices-stop-these = Încheiați aceste e-mailuri
notices-stop-all = Încheiați toate e-mailurile care pot fi încheiate
notices-stop-note = În aplicație sunteți anunțat în continuare. Ce ține de siguranța contului se trimite întotdeauna.
notices-stop-done-title = Aceste e-mailuri s-au încheiat
notices-stop-done = Unul care este deja pe drum mai poate ajunge.
notices-stop-gone = Cu acest link nu se mai poate încheia nimic. Vă rugăm să vă autentificați și să alegeți acolo despre ce sunteți anunțat.
notices-stop-choose = Alegeți despre ce sunteți anunțat
