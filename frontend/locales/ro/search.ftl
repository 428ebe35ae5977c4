# Words of search: the box in the frame, the page, its filters.

search-box-label = Căutați în forum
search-box-act = Căutați
search-box-topics = Subiecte
search-shortcut = căutare

search-page-title = Căutare
search-page-title-of = Căutare: { $q }
search-page-hint = Toate cuvintele trebuie să apară, în orice formă, cu sau fără diacritice. „Ghilimelele” găsesc exact aceste cuvinte; reintegr* găsește ce începe astfel; -cuvânt lasă deoparte ce conține cuvântul.
search-page-start-title = Ce căutați?
search-page-start-text = Cel mai bine merg două sau trei cuvinte pe care le-ar fi scris un coleg: adăpost de noapte, prima întâlnire, permis de ședere.

search-filters-title = Restrângeți căutarea
search-filters-any = Oricare
search-filters-category = Categorie
search-filters-language = Scris în
search-filters-author = Scris de
search-filters-anybody = Oricine
search-filters-me = Mine
search-filters-colleague = Colegul ales
search-filters-answer = Răspuns
search-filters-answered = Întrebări cu răspuns
search-filters-unanswered = Fără un răspuns acceptat
search-filters-from = Din această zi
search-filters-until = Până în această zi, inclusiv
search-filters-act = Restrângeți
search-filters-clear = Căutați fără aceste condiții

search-results-empty-title = Nu s-a găsit nimic
search-results-empty-text = Încercați mai puține cuvinte sau altele, ori începutul unui cuvânt cu asterisc: reintegr*. Poate că un coleg a scris despre asta în altă limbă.
search-results-attachment = într-un fișier atașat
search-results-better = Rezultate mai potrivite
search-results-further = Alte rezultate

search-wrong-nothing = Nu există niciun cuvânt de căutat. Vă rugăm să scrieți cel puțin un cuvânt care trebuie să apară.
search-wrong-long = Textul este prea lung pentru căutare. Vă rugăm să scrieți cel mult { $limit } de caractere.
search-wrong-many = Sunt prea multe cuvinte. Vă rugăm să scrieți cel mult { $limit }.
