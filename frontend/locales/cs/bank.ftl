# Banka otázek kurzu a otázky v souborech.

bank-title = Otázky
bank-intro = Testy si odtud berou otázky: podle názvu, nebo některé z těch, které mají daný štítek.
bank-add = Napsat otázku
bank-import = Převzít soubor
bank-export = Uložit jako soubor
bank-tag = Štítek
bank-all-tags = Všechny otázky
bank-questions = Otázky
bank-none-title = Zatím tu nejsou žádné otázky
bank-none-text = Napište první, nebo převezměte soubor otázek z Moodlu.
bank-none-tagged-title = Žádná otázka nemá tento štítek
bank-none-tagged-text = Vyberte jiný štítek, nebo všechny otázky.
bank-unfinished = nedokončená
bank-translated = překlady: { $current } ze { $all }
bank-duplicate = Duplikovat
bank-duplicated = Otázka byla zkopírována. Píšete do kopie.
bank-remove = Odebrat
bank-gone = „{ $title }“ byla odebrána. Testům, které se na ni ptají, teď chybí.
bank-restore = Vrátit ji
bank-restored = Otázka je zpět.
bank-back = Zpět k otázkám
bank-only-writers = Otázky mohou přebírat jen facilitátoři.
bank-import-intro = Soubor je ve formátu GIFT, který píše Moodle i jiné programy. Nejprve se podívejte, jak je pochopen; dokud to nepotvrdíte, nic se neuloží.
bank-import-file = Soubor
bank-import-unreadable = Tento soubor nelze přečíst. Vyberte prosím textový soubor.
bank-import-text = Text souboru
bank-import-text-hint = Vložte ho sem, nebo vyberte soubor. Můžete ho tu i měnit.
bank-import-tags = Štítky pro všechny
bank-look = Podívat se, jak je pochopen
bank-seen = { $count ->
    [one] Pochopena { $count } otázka
    [few] Pochopeny { $count } otázky
   *[other] Pochopeno { $count } otázek
}
bank-wrong = { $count ->
    [one] V souboru je { $count } chyba
    [few] V souboru jsou { $count } chyby
   *[other] V souboru je { $count } chyb
}
bank-wrong-text = Opravte je v textu výše a podívejte se znovu. Do té doby se nic nepřevezme.
bank-place = Řádek { $line }, sloupec { $column }
bank-line = Řádek { $line }
bank-take-in = { $count ->
    [one] Převzít tuto otázku
    [few] Převzít { $count } otázky
   *[other] Převzít { $count } otázek
}
bank-imported = { $count ->
    [one] Převzata { $count } otázka.
    [few] Převzaty { $count } otázky.
   *[other] Převzato { $count } otázek.
}
bank-gift-unclosed = Odpovědi, které tu začínají, neuzavírá žádná složená závorka.
bank-gift-stray-brace = Uzavírací složená závorka, kterou nic neotevřelo.
bank-gift-second-block = Druhý pár složených závorek v jedné otázce. Chybí prázdný řádek, nebo zpětné lomítko před závorkou.
bank-gift-brace-in-answers = Otevírací složená závorka mezi odpověďmi. Dejte před ni zpětné lomítko.
bank-gift-name-not-closed = Název tu začíná a nikde nekončí. Dejte za něj ::.
bank-gift-category-in-question = Kategorie uprostřed otázky. Dejte před ni prázdný řádek.
bank-gift-control-character = Znak, který v textech nebývá. Je to textový soubor?
bank-gift-no-text = Otázka nemá text.
bank-gift-no-mark = Odpověď začíná znakem =, je-li správná, a znakem ~, je-li nesprávná.
bank-gift-empty-answer = Za značkou této odpovědi nic není.
bank-gift-too-few-answers = Odpovědí musí být víc.
bank-gift-too-many = Odpovědí, dvojic, mezer nebo štítků je víc, než otázka může mít.
bank-gift-too-long = Tento text je příliš dlouhý.
bank-gift-weight = Čekají se tu procenta od -100 do 100; u psaných odpovědí od 0 do 100.
bank-gift-nothing-right = Žádná odpověď nemá 100 %.
bank-gift-weights-below-full = Odpovědi mají dohromady méně než 100 %.
bank-gift-no-arrow = Dvojice potřebuje mezi svými stranami ->.
bank-gift-no-partner = Za -> nic není.
bank-gift-not-a-number = Čeká se tu číslo, s desetinnou tečkou.
bank-gift-empty-range = Tolerance je pod nulou, nebo rozmezí končí dřív, než začíná.
bank-gift-order = Prvky se číslují 1, 2, 3 a tak dále.
bank-gift-gaps = Mezery [[1]], [[2]] v textu nejsou ty, které mají odpovědi.
bank-gift-tag = Toto nemůže být štítek.
