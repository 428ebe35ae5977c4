moderation-step-purged = Identifikační údaj byl všude odstraněn
moderation-purge-title = Odstranění identifikačního údaje
moderation-purge-link = Odstranit identifikační údaj všude
moderation-purge-intro = Pokud se na platformu dostalo jméno, číslo nebo adresa, podle nichž lze poznat dítě, jediným krokem je odstraníte z příspěvků, názvů, dřívějších verzí, konceptů, poznámek, zpráv, souborů i z vyhledávání.
moderation-purge-values = Co se na platformu dostalo
moderation-purge-values-hint = Na každý řádek jeden tvar: Blažena, Blaženy. Na velikosti písmen, diakritice, mezerách a pomlčkách nezáleží. Slovo uvnitř delšího slova zůstane beze změny.
moderation-purge-too-broad = To je příliš málo, nebo se to vyskytuje v příliš mnoha textech. Napište prosím více: jméno s příjmením, celé číslo.
moderation-purge-look = Zobrazit, kde se vyskytuje
moderation-purge-none = Tam, kde jste facilitátorem, se nevyskytuje. Pokud je někde jinde, bude odstraněn i tam.
moderation-purge-found = Tam, kde jste facilitátorem, se vyskytuje zde:
moderation-purge-elsewhere = { $count ->
    [one] Vyskytuje se také v jednom textu, který zde není zobrazen: v konceptu, poznámce, zprávě nebo jiné kategorii.
    [few] Vyskytuje se také ve { $count } textech, které zde nejsou zobrazeny: v konceptech, poznámkách, zprávách nebo jiných kategoriích.
   *[other] Vyskytuje se také v { $count } textech, které zde nejsou zobrazeny: v konceptech, poznámkách, zprávách nebo jiných kategoriích.
  }
moderation-purge-topic = Téma jako celek
moderation-purge-part-text = v textu
moderation-purge-part-title = v názvu nebo štítcích
moderation-purge-part-history = v dřívější verzi
moderation-purge-part-file = v souboru
moderation-purge-part-review = v posouzení
moderation-purge-unread = Tyto soubory prosím zkontrolujte sami, program je neumí přečíst: { $names }
moderation-purge-files = Soubor PDF, který údaj obsahuje, se smaže celý.
moderation-purge-mailed = Těmto kolegům byl odeslán e-mail s názvem tématu. Dejte jim prosím vědět:
moderation-purge-act = Odstranit všude
moderation-purge-sure = Odstranit všude?
moderation-purge-sure-text = Na jeho místě bude █████. Nikdo jej nemůže vrátit. Autoři se dozvědí, že z jejich příspěvků bylo něco odstraněno.
moderation-purge-done = Údaj byl všude odstraněn. Vyskytoval se zde:
moderation-purge-done-none = Údaj byl všude odstraněn. Tam, kde jste facilitátorem, se nevyskytoval.
moderation-purge-backups = Dřívější zálohy jej stále obsahují. Dejte vědět tomu, kdo instalaci spravuje.
moderation-purge-again = Hledat něco jiného
