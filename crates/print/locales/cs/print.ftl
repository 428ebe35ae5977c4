# Co o sobě říkají vytištěné lekce a jak píší data.
print-date = { $day }. { $month } { $year }
print-month = { $name ->
    [january] ledna
    [february] února
    [march] března
    [april] dubna
    [may] května
    [june] června
    [july] července
    [august] srpna
    [september] září
    [october] října
    [november] listopadu
   *[december] prosince
}
print-page = Strana { $page } z { $pages }
print-contents = Obsah
print-sources = Zdroje
print-minutes = { $count ->
    [one] Přibližně { $count } minuta
    [few] Přibližně { $count } minuty
   *[other] Přibližně { $count } minut
}
print-untranslated = Tato část ještě není přeložena. Její jazyk: { $name }.
print-callout = Důležité
print-checklist = Kontrolní seznam
print-reflection = K zamyšlení
print-vignette = Příklad z praxe
print-transcript = Přepis
print-question = Otázka
print-question-one = Vyberte jednu odpověď.
print-question-several = Vyberte všechny správné odpovědi.
print-question-match = Spojte každý řádek vlevo s jedním řádkem vpravo.
print-question-order = Očíslujte řádky ve správném pořadí.
print-true = Pravda
print-false = Nepravda
print-file = K otevření online
print-version = Verze { $number }, { $day }
print-starter = Výchozí obsah
print-starter-text = Tento text je výchozí; partnerství jej ještě posoudí.
print-materials = Co budete potřebovat
