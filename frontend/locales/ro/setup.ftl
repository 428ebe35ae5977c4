# The set-up of a course.

setup-written-in = Cursul este scris în această limbă și tradus din ea: { $name }.
setup-words = Titlul, rezumatul, rezultatele și sursele cursului
setup-only-writers = Facilitatorii schimbă modul de intrare, orele și adresa.
setup-hours = Ore de lucru
setup-hours-hint = Apar pe certificat.
setup-slug = Numele din adrese și fișiere
setup-slug-hint = Litere mici, cifre, cratime și liniuțe jos. Niciun alt curs nu are același nume.
setup-starter = Conținut de pornire
setup-starter-hint = Cursanții citesc că parteneriatul mai revizuiește aceste texte.
setup-save = Salvați
setup-saved = Configurarea este salvată.
