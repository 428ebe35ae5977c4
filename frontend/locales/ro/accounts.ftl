# Cuvintele conturilor și ale cadrului pentru membri.

accounts-country-romania = România
accounts-country-spain = Spania
accounts-country-czechia = Republica Cehă

accounts-role-member = Membru
accounts-role-facilitator = Facilitator
accounts-role-privacy-reviewer = Responsabil cu protecția identității
accounts-role-translator = Traducător
accounts-role-project-manager = Manager de proiect
accounts-role-administrator = Administrator

accounts-frame-skip = Mergeți direct la conținut
accounts-frame-main = Meniu principal
accounts-frame-forum = Forum
accounts-frame-members = Membri
accounts-frame-messages = Mesaje
accounts-frame-account = Cont
accounts-frame-admin = Administrare
accounts-frame-own-account = Contul dumneavoastră
accounts-frame-unreachable-title = Waymark nu răspunde
accounts-frame-unreachable-text = Sesiunea dumneavoastră este în continuare deschisă, iar ciornele sunt păstrate.
accounts-frame-try-again = Încercați din nou

accounts-not-found-title = Aici nu există nimic
accounts-not-found-text = Pagina a fost mutată sau ștearsă ori nu vă este accesibilă.
accounts-not-found-forum = Mergeți la forum

accounts-sign-in-ended = Sesiunea dumneavoastră s-a încheiat. Vă rugăm să vă autentificați din nou: ceea ce scriați s-a păstrat ca ciornă.

accounts-account-title = Contul dumneavoastră
accounts-account-about = Despre dumneavoastră
accounts-account-name = Nume
accounts-account-email = E-mail
accounts-account-organisation = Organizație
accounts-account-country = Țară
accounts-account-roles = Roluri
accounts-account-role-in = { $role } ({ $place })
accounts-account-own-organisation = propria organizație
accounts-account-language = Limbă
accounts-account-language-text = Pentru interfață și pentru mesajele pe care vi le trimitem.
accounts-account-time-zone = Fus orar
accounts-account-time-zone-hint = Datele și orele sunt afișate după acesta.
accounts-account-parts = Pe această pagină
accounts-account-screen = Limbă și oră
accounts-account-sessions = Unde aveți sesiunea deschisă
accounts-account-sessions-text = Dacă nu recunoașteți un dispozitiv, încheiați-i sesiunea și anunțați coordonatorul.
accounts-account-this-device = acest dispozitiv
accounts-account-signed-in-at = Autentificare:
accounts-account-used-at = Ultima utilizare:
accounts-account-end = Încheiați sesiunea
accounts-account-end-title = Încheiați această sesiune?
accounts-account-end-text = Pe „{ $device }” va fi nevoie de o nouă autentificare. Ciornele rămân.
accounts-account-end-act = Încheiați sesiunea
accounts-account-end-keep = Păstrați-o
accounts-account-ended = Sesiunea de pe „{ $device }” s-a încheiat.
accounts-account-sign-out-title = Plecați de la acest calculator?
accounts-account-sign-out-text = Dacă îl folosesc și alții, deconectați-vă când ați terminat.
accounts-account-sign-out = Deconectare
accounts-account-still-signed-in = Sesiunea dumneavoastră este încă deschisă pe acest dispozitiv.

accounts-shortcuts-title = Comenzi de la tastatură
accounts-shortcuts-list = afișează această listă
accounts-shortcuts-skip = imediat după deschiderea unei pagini: salt la conținut
accounts-shortcuts-send = trimite ceea ce scrieți
accounts-shortcuts-close = închide un meniu sau o fereastră
accounts-shortcuts-leave = pe paginile publice: părăsește imediat site-ul
