# Slova upozornění: seznam, volby a ukončení e-mailů.

notices-title = Upozornění
notices-nav-count = Upozornění ({ $count })
notices-intro = Co udělali kolegové a týká se vás. Každé upozornění se uchovává půl roku.
notices-empty-title = Zatím se nic nestalo
notices-empty-text = Když vám někdo odpoví nebo napíše v tématu, které sledujete, objeví se to zde.
notices-empty-link = Na fórum
notices-new = nové
notices-mark-all = Označit vše jako přečtené
notices-to-settings = Vybrat, o čem se dozvíte
notices-someone = Kolega
notices-said-reply = { $actor } odpovídá na vaše téma
notices-said-post = { $actor } píše v tématu, které sledujete
notices-said-topic = { $actor } zakládá téma v kategorii, kterou sledujete
notices-said-mention = { $actor } vás zmiňuje
notices-said-message = { $actor } vám píše zprávu
notices-said-moderation = Rozhodnutí o tom, co jste napsali
notices-said-assignment = { $actor } vás žádá o odpověď
notices-said-reminder = Přáli jste si připomenutí
notices-kept = Upozornění

notices-settings-title = O čem se dozvíte
notices-settings-intro = Co se týká bezpečnosti účtu, posíláme vždy.
notices-settings-kind = Co se stalo
notices-settings-in-app = V aplikaci
notices-settings-by-mail = E-mailem
notices-settings-in-app-for = V aplikaci: { $kind }
notices-settings-by-mail-for = E-mailem: { $kind }
notices-kind-reply = Někdo odpoví na mé téma
notices-kind-post = Někdo napíše v jiném tématu, které sleduji
notices-kind-topic = Někdo založí téma v kategorii, kterou sleduji
notices-kind-mention = Někdo mě zmíní
notices-kind-message = Kolega mi napíše zprávu
notices-kind-moderation = Moderátoři rozhodnou o něčem, co jsem napsal(a)
notices-kind-assignment = Někdo mě požádá o odpověď na téma
notices-kind-reminder = Nastane čas mého připomenutí
notices-timing-off = Nikdy
notices-timing-at-once = Hned
notices-timing-daily = Každé ráno, pohromadě
notices-timing-weekly = Každé pondělí, pohromadě
notices-quiet-title = Tiché hodiny
notices-quiet-hint = V těchto hodinách, ve vašem časovém pásmu, nic z toho neposíláme. Přijde to, až skončí.
notices-quiet-on = Chci tiché hodiny
notices-quiet-from = Od
notices-quiet-until = Do
notices-quiet-same = Vyberte prosím jiný konec, než je začátek.

notices-watch-topic = O čem se z tohoto tématu dozvíte
notices-watch-category = O čem se z této kategorie dozvíte
notices-watch-watching = O každém novém příspěvku
notices-watch-following = Když mě někdo zmíní
notices-watch-muted = O ničem

notices-confidential = Důvěrná: e-maily neuvádějí kategorii ani její témata
notices-confidential-hint = Pak říkají jen, že se něco stalo v důvěrné kategorii. Její části jsou důvěrné také.

notices-unreachable = Naše e-maily na { $email } se vracejí. Dokud to nezměníte, posíláme tam jen to, co se týká bezpečnosti účtu.
notices-unreachable-change = Použít jinou adresu
notices-unreachable-resume = Adresa už zase funguje
notices-unreachable-resumed = E-maily vám zase posíláme.

notices-stop-title = Méně e-mailů
notices-stop-lead = Už nebudete dostávat e-maily o tomto:
notices-stop-digests = Co přichází pohromadě každé ráno nebo každé pondělí
notices-stop-these = Ukončit tyto e-maily
notices-stop-all = Ukončit všechny e-maily, které ukončit lze
notices-stop-note = V aplikaci se o všem dozvíte dál. Co se týká bezpečnosti účtu, posíláme vždy.
notices-stop-done-title = Tyto e-maily skončily
notices-stop-done = Jeden, který je už na cestě, může ještě dorazit.
notices-stop-gone = Tímto odkazem už nelze nic ukončit. Přihlaste se prosím a vyberte si tam, o čem se dozvíte.
notices-stop-choose = Vybrat, o čem se dozvíte
