# The rules of a category.

rules-title = Regulile acestei categorii
rules-intro = Vă rugăm să le citiți și să le acceptați înainte de prima dumneavoastră postare aici. Ceea ce ați scris se păstrează.
rules-accept = Am citit regulile și le accept
rules-changed = Regulile s-au schimbat între timp. Reîncărcați pagina și citiți-le; ceea ce ați scris se păstrează.
rules-problem = Vă rugăm să citiți regulile acestei categorii, aflate deasupra textului, și să le acceptați. Textul dumneavoastră este păstrat.
rules-setup-intro = Cine scrie în această categorie le acceptă o dată, înainte de prima postare. Sunt valabile și în subcategoriile care nu au reguli proprii. Lăsați toate cele patru câmpuri goale dacă nu există reguli.
rules-text = Reguli ({ $name })
rules-ask-again = Întrebați din nou pe toată lumea
rules-ask-again-hint = Pentru o schimbare a ceea ce este permis. Nu bifați dacă doar corectați o greșeală de scriere.
rules-save = Stabiliți aceste reguli
rules-saved = Regulile au fost salvate.
