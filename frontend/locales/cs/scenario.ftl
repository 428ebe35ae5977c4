# Psaní cvičného rozhovoru.

scenario-picture = Rozhovor v přehledu
scenario-picture-hint = Každý rámeček je scéna. Šipkami přejdete z jedné na druhou; Enter otevře scénu v seznamu níže.
scenario-scenes = Scény
scenario-scene = Scéna { $number }
scenario-no-scene = Scéna, která už tu není
scenario-says-nothing = zatím nic neříká
scenario-leads-to = vede k { $numbers }
scenario-start = tady to začíná
scenario-begin-here = Ať to začne tady
scenario-end = Po této scéně
scenario-goes-on = rozhovor pokračuje
scenario-end-good = konec: pomohlo to
scenario-end-mixed = konec: pomohlo to zčásti
scenario-end-poor = konec: nepomohlo to
scenario-said = Co se říká a děje
scenario-said-hint = Tak, jak to čte účastník. Lze použít Markdown.
scenario-choices = Možnosti
scenario-choice = Možnost { $number }
scenario-does = Co účastník řekne nebo udělá
scenario-follows = Co z toho vyplyne
scenario-to = Vede k
scenario-new-scene = nová scéna
scenario-nowhere = zatím nikam
scenario-add-scene = Přidat scénu
scenario-add-choice = Přidat možnost
scenario-remove-title = Odebrat scénu
scenario-remove-text = „{ $name }“ zmizí i se svými možnostmi, ve všech jazycích. Možnosti, které k ní vedly, pak nepovedou nikam.
scenario-effects = Co mění a kdy ji lze zvolit
scenario-changes = Mění o
scenario-at-least = Jen od
scenario-at-most = Jen do
scenario-numbers = Čísla, která možnosti mění
scenario-numbers-hint = Například důvěra: roste podle toho, co člověk dělá, a některé možnosti se otevřou, až když je dost vysoká. Účastníci čísla nevidí.
scenario-add-number = Přidat číslo
scenario-number-word = důvěra
scenario-number-name = Název
scenario-number-start = Na začátku
scenario-number-taken = Zadejte prosím název, který nemá jiné číslo.
scenario-no-number = Zadejte prosím celé číslo.
scenario-conflict = Mezitím scény změnil někdo jiný. Ty vaše jsou uchovány na tomto zařízení. Vyberte, se kterými pokračovat.
scenario-missing = { $count ->
    [one] chybí { $count } text
    [few] chybějí { $count } texty
   *[other] chybí { $count } textů
}
scenario-empty = Zatím tu není žádná scéna. Přidejte první: tam rozhovor začíná.
scenario-sound = Každá cesta rozhovorem dojde ke konci.
scenario-flaws = { $count ->
    [one] Než bude možné kurz navrhnout, je třeba opravit { $count } věc
    [few] Než bude možné kurz navrhnout, je třeba opravit { $count } věci
   *[other] Než bude možné kurz navrhnout, je třeba opravit { $count } věcí
}
scenario-flaw-no-start = Žádná scéna není označena jako začátek.
scenario-flaw-same-scene = Jiná scéna má stejný klíč.
scenario-flaw-same-choice = Dvě možnosti mají stejný klíč.
scenario-flaw-no-such-scene = Některá možnost nikam nevede.
scenario-flaw-unreachable = Nevede sem žádná cesta.
scenario-flaw-dead-end = Tady lze uváznout: žádná možnost není otevřená a konec to není.
scenario-flaw-no-way-out = Odtud nelze dojít k žádnému konci.
scenario-flaw-choices-at-end = Je to konec, a přitom má možnosti.
scenario-flaw-no-such-number = Některá možnost používá číslo, které neexistuje.
scenario-play-back = O krok zpět
scenario-play-nothing = Zatím tu není co procházet.
