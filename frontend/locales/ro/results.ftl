# Ce au schimbat cursurile.

results-intro = Cursanții răspund la chestionare înainte și după curs. Se arată medii, de îndată ce cinci persoane au răspuns de ambele ori și apoi de fiecare dată când s-au adăugat alte cinci: răspunsurile nimănui nu pot fi deduse din ele.
results-none-title = Acest curs nu întreabă nimic înainte și după
results-none-text = Adăugați un chestionar în structura cursului. Ce s-a schimbat apare apoi aici.
results-too-few = Mai puțin de cinci persoane au răspuns înainte și după curs sau chestionarul nu a fost încă publicat.
results-pairs = Persoane care au răspuns înainte și după: { $count }.
results-table = Medii înainte și după curs
results-item = Întrebarea
results-before = Înainte
results-after = După
results-change = Diferența
results-tab = Rezultate
