categories-title = Kategorie
categories-about = O čem se ve fóru mluví, kdo čte a kdo píše.
categories-lead = Členové vidí kategorie v tomto pořadí. Podkategorie stojí pod kategorií, do které patří.
categories-empty = Fórum zatím nemá žádnou kategorii
categories-empty-text = Témata se otevírají v kategorii. Vytvořte prosím první.
categories-new = Nová kategorie
categories-change = Upravit kategorii
categories-back = Všechny kategorie
categories-topics = { $count ->
    [one] { $count } téma
    [few] { $count } témata
   *[other] { $count } témat
}
categories-restricted = není pro všechny
categories-written-by-some = píší jen někteří
categories-closed = uzavřená
categories-up = Posunout výš
categories-down = Posunout níž
categories-close = Uzavřít
categories-reopen = Znovu otevřít
categories-delete = Smazat
categories-delete-text = „{ $name }“ zmizí natrvalo. Nemá žádná témata.
categories-deleted = Kategorie je smazána.
categories-saved = Kategorie je uložena.
categories-name = Název ({ $tongue })
categories-description = Co sem patří ({ $tongue })
categories-parent = Patří do
categories-parent-none = Do žádné jiné kategorie
categories-parent-hint = Kdo nevidí tuto kategorii, nevidí ani její podkategorie.
categories-readers = Kdo čte
categories-readers-hint = Kdo odpovídá všemu, co zde zvolíte. Ostatní se nedozvědí, že kategorie existuje.
categories-writers = Kdo píše
categories-writers-hint = Z těch, kdo ji čtou. Pro oznámení zvolte například roli.
