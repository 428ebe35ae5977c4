# The set-up of a course.

setup-written-in = Kurz je psán v tomto jazyce a překládá se z něj: { $name }.
setup-words = Název, shrnutí, výstupy a zdroje kurzu
setup-only-writers = Způsob vstupu, hodiny a adresu mění facilitátoři.
setup-hours = Hodiny práce
setup-hours-hint = Uvádějí se na osvědčení.
setup-slug = Název v adresách a souborech
setup-slug-hint = Malá písmena, číslice, spojovníky a podtržítka. Žádný jiný kurz nemá stejný.
setup-starter = Výchozí obsah
setup-starter-hint = Účastníci se dozvědí, že texty partnerství ještě posuzuje.
setup-save = Uložit
setup-saved = Nastavení je uloženo.
