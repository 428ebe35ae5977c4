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
results-quiz-intro = La teste se ia în calcul prima încercare a fiecărui cursant la versiunea publicată, deoarece la următoarele răspunsurile se cunosc deja. Cifrele se schimbă din cinci în cinci persoane.
results-quiz-too-few = Mai puțin de cinci persoane au terminat acest test sau testul nu a fost încă publicat.
results-quiz-attempts = Prime încercări: { $attempts }. Au obținut în medie { $share } din puncte.
results-question-too-few = Această întrebare a fost pusă la mai puțin de cinci persoane.
results-answered = Persoane întrebate
results-facility = Puncte obținute în medie
results-hard = Grea sau cu cheia greșită
results-discrimination = Îi deosebește pe cei care știu de cei care nu știu (de la −1 la 1)
results-misleads = Verificați cheia
results-all-alike = Toți au răspuns la fel
results-choices = De câte ori a fost ales fiecare răspuns
results-answer = Răspuns
results-chosen = Alegeri
results-right = Corect
results-few = puține
