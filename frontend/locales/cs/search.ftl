# Words of search: the box in the frame, the page, its filters.

search-box-label = Hledat ve fóru
search-box-act = Hledat
search-box-topics = Témata
search-shortcut = hledat

search-page-title = Hledání
search-page-title-of = Hledání: { $q }
search-page-hint = Musí se vyskytovat všechna slova, v jakémkoli tvaru, s diakritikou i bez ní. „Uvozovky“ najdou přesně tato slova; reintegr* najde, co tak začíná; -slovo vynechá příspěvky, které je obsahují.
search-page-start-title = Co hledáte?
search-page-start-text = Nejlépe fungují dvě tři slova, která by napsal kolega nebo kolegyně: noční útulek, první schůzka, povolení k pobytu.

search-filters-title = Upřesnit hledání
search-filters-any = Libovolné
search-filters-category = Kategorie
search-filters-language = Jazyk příspěvku
search-filters-author = Autor
search-filters-anybody = Kdokoli
search-filters-me = Já
search-filters-colleague = Vybraný kolega nebo kolegyně
search-filters-answer = Odpověď
search-filters-answered = Zodpovězené otázky
search-filters-unanswered = Bez přijaté odpovědi
search-filters-from = Od tohoto dne
search-filters-until = Do tohoto dne včetně
search-filters-act = Upřesnit
search-filters-clear = Hledat bez těchto podmínek

search-results-empty-title = Nic se nenašlo
search-results-empty-text = Zkuste méně slov nebo jiná, případně začátek slova s hvězdičkou: reintegr*. Možná o tom někdo psal v jiném jazyce.
search-results-attachment = v příloze
search-results-better = Lepší výsledky
search-results-further = Další výsledky

search-wrong-nothing = Není zde žádné slovo k hledání. Napište prosím alespoň jedno slovo, které se má vyskytovat.
search-wrong-long = Text je pro hledání příliš dlouhý. Napište prosím nejvýše { $limit } znaků.
search-wrong-many = Slov je příliš mnoho. Napište prosím nejvýše { $limit }.
