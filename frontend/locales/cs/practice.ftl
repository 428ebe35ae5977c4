# Výměna případových praxí: čtení, psaní, posuzování.

practice-nav = Případy
practice-title = Případové praxe
practice-intro = Jak kolegové podporovali mladého člověka: co dělali, co z toho vzešlo a co by příště udělali jinak. Než se text objevil zde, přečetl jej posuzovatel soukromí z jiné organizace a redaktor.
practice-write = Napsat případovou praxi
practice-own = Moje praxe
practice-waiting = Čeká na posouzení
practice-filters = Zúžit seznam
practice-filters-hint = Ze dvou možností téhož seznamu stačí kterákoli: vyberte první, zobrazte ji a pak vyberte druhou.
practice-filter-any = Vše
practice-filter-language = Jazyk textu
practice-filter-show = Zobrazit
practice-filter-active = Jen praxe, které mají
practice-filter-clear = Zobrazit všechny praxe
practice-filter-remove = odebrat
practice-none-title = Tomuto výběru neodpovídá žádná praxe
practice-none-text = Kódy, které má společných jen málo praxí, se zobrazují obecněji nebo vůbec, aby nikoho nebylo možné poznat. Některou z voleb vynechte.
practice-empty-title = Zatím nebyla zveřejněna žádná případová praxe
practice-empty-text = Případová praxe říká kolegům, co v jednom případě pomohlo: například jak se mladá žena z azylového domu vrátila do školy s mentorkou, která prošla tímtéž. Píše se bez jmen, míst a dat; než se objeví, přečtou ji dva kolegové.
practice-composite = Sestaveno z více případů
practice-corridor = { $origin } → { $destination }
practice-comments-count = { $count ->
    [one] { $count } komentář
    [few] { $count } komentáře
   *[other] { $count } komentářů
}
practice-tried-count = { $count ->
    [one] vyzkoušel { $count } kolega
    [few] vyzkoušeli { $count } kolegové
   *[other] vyzkoušelo { $count } kolegů
}
practice-useful-count = { $count ->
    [one] užitečné pro { $count } kolegu
    [few] užitečné pro { $count } kolegy
   *[other] užitečné pro { $count } kolegů
}
practice-public = Přístupné všem

practice-facet-method = Metoda podpory
practice-facet-phase = Fáze pomoci
practice-facet-exploitation = Formy vykořisťování
practice-facet-control = Prostředky kontroly
practice-facet-recruiter = Vztah k náboráři
practice-facet-age-band = Věk na začátku podpory
practice-facet-gender = Pohlaví (gender)
practice-facet-origin = Země původu
practice-facet-transit = Tranzitní země
practice-facet-destination = Cílová země
practice-facet-setting = Kde podpora probíhala
practice-facet-professional = Zapojené profese
practice-facet-assistance = Poskytnutá pomoc
practice-facet-maturity = Jak daleko praxe pokročila
practice-facet-year = Rok uzavření

practice-by = { $name }, { $organisation }
practice-former = Bývalý člen
practice-published-at = Zveřejněno { $date }
practice-print = Vytisknout
practice-facts = Případ ve zkratce
practice-course = Průběh případu
practice-course-text = Počítáno od prvního kontaktu.
practice-step = Krok
practice-turning-point = Zlom
practice-setback = Krok zpět
practice-field-title = Název
practice-field-summary = Shrnutí
practice-field-situation = Situace na začátku podpory
practice-field-young-person = Co mladý člověk dělal, chtěl a s čím souhlasil
practice-field-result = Co z toho vzešlo
practice-field-helped = Co pomohlo
practice-field-hindered = Co překáželo
practice-field-differently = Co bychom udělali jinak
practice-field-safeguards = Jak bylo zajištěno bezpečí všech
practice-field-transferability = Co z toho funguje i jinde
practice-cite-title = Jak tuto praxi citovat
practice-cite = { $author }, „{ $title }“, případová praxe Waymark, { $date }, verze { $version }.
practice-related = Podobné praxe
practice-missing = Tato praxe zde není
practice-missing-text = Možná ji autor stáhl, nebo ještě nebyla zveřejněna.
practice-to-list = K případovým praxím

practice-useful = Bylo vám to užitečné?
practice-useful-own = Co říkají kolegové
practice-vote-thought = Přivedlo mě to k zamyšlení
practice-vote-will-use = Něco z toho využiji
practice-vote-used = Už jsem to použil(a)

practice-tried = Vyzkoušeno kolegy
practice-tried-none = Zatím nikdo nenapsal, že to zkusil.
practice-tried-changed = Co bylo uděláno jinak
practice-tried-went = Jak to šlo
practice-tried-write = Zkusil(a) jsem to
practice-tried-changed-own = Co jste udělali jinak?
practice-tried-went-own = Jak to šlo?
practice-tried-send = Sdílet zkušenost
practice-comments = Komentáře a otázky
practice-comments-none = Zatím žádné komentáře. Zeptejte se autora, co byste potřebovali vědět, abyste to mohli udělat také.
practice-comment-write = Váš komentář nebo otázka
practice-comment-hint = Bez jmen, míst a dat mladých lidí: strážce soukromí čte s vámi.
practice-comment-send = Odeslat komentář
practice-comment-by-author = napsal(a) tuto praxi
practice-typed-kept = Co napíšete, zůstane v tomto zařízení, dokud to neodešlete.
practice-remove = Odstranit
practice-remove-title = Odstranit tento text?
practice-remove-text = Nikdo už jej nebude moci číst.
practice-removed = Odstraněno.

practice-change = Upravit
practice-withdraw = Stáhnout
practice-withdraw-title = Stáhnout tuto praxi?
practice-withdraw-text = Od této chvíle ji žádný čtenář nenajde, ani co o ní kolegové napsali. Text zůstane autorovi, který jej může upravit a znovu poslat k posouzení.
practice-withdrawn = Praxe je stažena. Nyní ji může číst jen autor.
practice-open = Zpřístupnit všem
practice-open-title = Zpřístupnit tuto praxi všem?
practice-open-text = Bude ji moci číst každý, kdo přijde na tyto stránky, i ti, kdo mladému člověku ublížili. Z kódů se veřejnosti ukazuje ještě méně než členům.
practice-opened = Tuto praxi nyní může číst každý.
practice-close = Ponechat jen členům
practice-close-title = Ponechat tuto praxi jen členům?
practice-close-text = Od této chvíle ji mohou číst jen přihlášení kolegové. Kopie, které si předtím pořídili jiní, se tím nevezmou zpět.
practice-closed-now = Tuto praxi nyní mohou číst jen členové.

practice-own-intro = Co napíšete, zůstane jen u vás, dokud to nepošlete k posouzení. Texty jsou zamčeny klíčem uloženým mimo databázi.
practice-own-empty-title = Zatím jste nenapsali žádnou případovou praxi
practice-own-empty-text = Vzpomeňte si na případ uzavřený nejméně před rokem, z něhož by se kolega mohl něco naučit, i když se vše nepovedlo. Na první koncept stačí dvacet minut; ukládá se sám.
practice-no-title = Zatím bez názvu
practice-title-locked = Zamčeno: chybí klíč
practice-key-missing = Tento text nelze přečíst, protože této instalaci chybí klíč, kterým byl zamčen. Není ztracen, dokud má klíč některá záloha: obraťte se prosím na správce.
practice-stage-draft = Koncept
practice-stage-returned = Vráceno vám
practice-stage-privacy = U posuzovatelů soukromí
practice-stage-editing = U redaktorů
practice-stage-published = Zveřejněno
practice-stage-withdrawn = Staženo
practice-next-draft = Čtete ji jen vy. Pište dál a pak ji pošlete k posouzení.
practice-next-returned = Kolega ji přečetl a žádá o změny. Přečtěte si, co říká, upravte ji a pošlete znovu.
practice-next-privacy = Posuzovatel soukromí z jiné organizace čte, zda by někoho nebylo možné poznat. Zde uvidíte, až se posune dál.
practice-next-editing = Posouzením soukromí prošla. Redaktor čte, zda je srozumitelná a kolegům pomůže. Zde uvidíte, až se posune dál.
practice-next-published = Kolegové ji čtou. Můžete ji upravit; upravený text znovu přečtou oba, než nahradí tento.
practice-next-withdrawn = Čtete ji jen vy. Můžete ji upravit a znovu poslat, nebo ji smazat.
practice-still-read = Čtenáři zatím vidí text zveřejněný dříve.
practice-read-it = Přečíst jako ostatní
practice-write-on = Psát dál
practice-look-at = Podívat se
practice-changed-at = Naposledy změněno
practice-new-language = V jakém jazyce budete psát?
practice-new-language-hint = Vyberte ten, ve kterém přemýšlíte. Později jej nelze změnit.
practice-begin = Začít psát

practice-take-back = Vzít zpět
practice-take-back-hint = Stane se znovu konceptem a posuzovatelé ji už neuvidí.
practice-delete = Smazat
practice-delete-title = Smazat tuto praxi?
practice-delete-text = Text i to, co o něm řekli posuzovatelé, zmizí navždy. Nelze to vrátit.
practice-deleted = Praxe byla smazána.
practice-sent = Praxe byla odeslána k posouzení.

practice-draft-intro = Pište, jako byste to vyprávěli kolegovi, kterému důvěřujete. Žádná jména, místa ani data: napište „po třech týdnech“, „město v regionu“.
practice-section-codes = Kódy
practice-section-codes-text = Podle nich kolegové vaši praxi najdou. Uveďte je přesně; u těch, které něco říkají o mladém člověku, zvolíte, jak přesně se ukážou. Mají-li je společné jen málokteré praxe, ukážou se méně přesně, než jste zvolili.
practice-section-case = Případ
practice-section-done = Co se dělalo
practice-section-done-text = Krok za krokem, počítáno od prvního kontaktu.
practice-section-came = Co z toho vzešlo
practice-section-colleagues = Pro kolegy
practice-not-said = Neuvedeno
practice-level = Jak se ukáže
practice-level-exact = Ukázat přesně
practice-level-general = Ukázat obecněji
practice-level-hidden = Neukazovat
practice-country-add = Přidat zemi
practice-is-composite = Je sestavena z více případů nebo podle nich vymyšlena
practice-closed = Měsíc, kdy byl případ uzavřen
practice-closed-hint = Rok a měsíc, například 2024-11. Měsíc se nikdy neukáže. Případ lze popsat dvanáct měsíců po uzavření; sestavený z více případů kdykoli.
practice-hint-title = Kvůli čemu by ji kolega otevřel?
practice-hint-summary = Ve třech větách.
practice-hint-situation = Čím mladý člověk prošel, obecnými slovy; kdo žádal o pomoc; co spěchalo.
practice-hint-young-person = Na kterých rozhodnutích se podílel a jak?
practice-hint-result = Co se pro mladého člověka změnilo a podle čeho to víte?
practice-hint-helped = Lidé, pravidla, místa, štěstí.
practice-hint-optional = Může zůstat prázdné.
practice-hint-safeguards = Jak byli chráněni mladý člověk, vrstevníci a pracovníci?
practice-hint-transferability = Co potřebuje kolega v jiné zemi, aby mohl totéž?

practice-steps-none = Zatím žádný krok. Začněte prvním kontaktem.
practice-step-number = Krok { $number }
practice-step-when = Kdy
practice-step-when-hint = Například: po třech týdnech. Nikdy datum.
practice-step-kind = Co to bylo
practice-step-phase = Fáze pomoci
practice-step-text = Co se dělalo
practice-step-add = Přidat krok
practice-step-up = Posunout nahoru
practice-step-down = Posunout dolů
practice-step-remove = Odebrat krok
practice-step-removed = Krok byl odebrán.
practice-step-bring-back = Vrátit zpět
practice-step-moved = Nyní je to krok { $number }.

practice-must-mend = Zatím neuloženo: nejdříve je třeba něco opravit v označeném poli. Do té doby to zůstává v tomto zařízení.
practice-conflict-title = Tato praxe byla změněna jinde
practice-conflict-text = Jiná karta nebo zařízení uložily jiný text. Oba stojí níže; nic se neztratí, dokud nezvolíte.
practice-conflict-stored = Uloženo jinde
practice-conflict-own = Váš text zde
practice-conflict-keep = Pokračovat s mým textem
practice-conflict-take = Pokračovat s druhým
practice-conflict-codes = Kódy: { $codes }

practice-check = Než se odešle
practice-check-again = Zkontrolovat znovu
practice-check-old = Mezitím jste psali dál; za okamžik se zkontroluje znovu.
practice-check-ready = Nic nechybí a nic nezůstalo otevřené: lze ji odeslat.
practice-check-missing = { $count ->
    [one] Chybí { $count } věc
    [few] Chybí { $count } věci
   *[other] Chybí { $count } věcí
}
practice-check-found = { $count ->
    [one] { $count } místo v textu by mohlo někoho identifikovat
    [few] { $count } místa v textu by mohla někoho identifikovat
   *[other] { $count } míst v textu by mohlo někoho identifikovat
}
practice-check-light = Co se z kódů ukáže
practice-light-green = Zelená: kódy lze ukázat, jak chcete.
practice-light-amber = Oranžová: některé kódy se ukážou obecněji, nebo vůbec.
practice-light-red = Červená: zatím nelze ukázat žádný kód o mladém člověku. Text lze přesto odeslat.
practice-light-needed = Členům se kombinace kódů ukáže, až ji má společnou nejméně { $number } praxí včetně této.
practice-shown-as = ukázalo by se jako: { $codes }
practice-shown-not = neukázalo by se
practice-shown-exactly = Ukáže se, jak chcete
practice-found-replace = Nahradit slovy „{ $words }“
practice-found-leave = Ponechat, protože…
practice-found-why = Proč to může zůstat?
practice-found-leave-it = Ponechat
practice-found-not-yet = Zpět
practice-found-at = pole: { $field }
practice-left = Co jste ponechali
practice-left-take-back = Zeptat se znovu
practice-send = Odeslat k posouzení
practice-send-hint = Nejprve ji přečte posuzovatel soukromí z jiné organizace, pak redaktor. Dokud není zveřejněna, můžete ji vzít zpět.
practice-send-not-yet = Lze ji odeslat, až nic nebude chybět, nic nezůstane otevřené a vše bude uloženo.

practice-decisions = Co řekli posuzovatelé
practice-decision-privacy-pass = Prošlo posouzením soukromí
practice-decision-privacy-back = Vráceno kvůli soukromí
practice-decision-substance-pass = Zveřejněno redaktorem
practice-decision-substance-back = Vráceno redaktorem
practice-decision-text = textu č. { $version }
practice-recognised-by = Mohl by ho poznat
practice-could-trafficker = obchodník s lidmi nebo někdo ze sítě
practice-could-family = rodina nebo někdo z vesnice či sousedství
practice-could-press = místní tisk nebo jeho čtenáři
practice-could-professionals = odborníci, kteří se nepodíleli
practice-could-themselves = sám mladý člověk, který s tím nesouhlasil
practice-may-identify = mohlo by někoho identifikovat

practice-reviews-intro = Případové praxe jiných organizací, o nichž zatím nikdo nerozhodl; nejdříve ty, které čekají nejdéle.
practice-reviews-empty-title = Nic na vás nečeká
practice-reviews-empty-text = Zde se objeví praxe, které pošlou kolegové z jiných organizací. Praxe vaší vlastní organizace čtou jiní.
practice-look-privacy = Soukromí
practice-look-substance = Obsah
practice-waits-since = Čeká od
practice-review-by = Napsáno v organizaci { $organisation }
practice-review-privacy-text = Čtěte jako někdo, kdo chce mladého člověka najít: obchodník s lidmi, soused, novinář. Každá podrobnost může být neškodná; ptejte se, co říkají všechny dohromady.
practice-review-substance-text = Posouzením soukromí prošla. Čtěte, zda kolega v jiné zemi rozumí tomu, co se dělalo, a mohl by to udělat také.
practice-review-not-yours = Teď je na řadě někdo jiný. Můžete ji číst, ale ne rozhodnout.
practice-review-shown = Co by se členům nyní z kódů ukázalo
practice-review-all-codes = Všechny kódy, jak je uvedl autor
practice-review-changed = změněno od zveřejnění
practice-review-found = Co zde nachází strážce soukromí
practice-comment-on = Okomentovat
practice-comment-on-hint = Chcete-li komentovat jen některá slova, nejprve je vyberte.
practice-your-comment = Váš komentář k části „{ $field }“
practice-comment-drop = Komentář vynechat
practice-decide = Vaše rozhodnutí
practice-checklist = Mohl by mladého člověka ze všeho dohromady poznat …
practice-yes = Ano
practice-no = Ne
practice-note-privacy = Co jste zkusili, abyste zjistili, o koho jde, a jak daleko jste se dostali?
practice-note-privacy-hint = Například: hledal(a) jsem tato slova v tisku, nic jsem nenašel(a). Ani zde neuvádějte jména.
practice-note-substance = Slovo autorovi
practice-note-substance-hint = Nutné, pokud ji vracíte: co by se mělo změnit a proč?
practice-pass-privacy = Nikoho nelze poznat: propustit dál
practice-pass-substance = Zveřejnit členům
practice-send-back = Vrátit autorovi
practice-decided-passed = Posouzením soukromí prošla. Teď ji čtou redaktoři.
practice-decided-published = Je zveřejněna: členové ji nyní mohou číst.
practice-decided-back = Byla vrácena autorovi s tím, co jste napsali.
practice-says-yes = Odpověděli jste, že by někdo mohl mladého člověka poznat. Dál může jít jen tehdy, když je každá odpověď ne: vraťte ji a napište, co se musí změnit.
