# Výměna případových praxí: čtení, psaní, posuzování.

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
practice-facet-gender = Gender
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
