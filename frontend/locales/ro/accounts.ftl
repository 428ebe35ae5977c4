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
accounts-shortcuts-list = afișarea acestei liste
accounts-shortcuts-skip = imediat după deschiderea unei pagini: salt la conținut
accounts-shortcuts-send = trimiterea textului pe care îl scrieți
accounts-shortcuts-close = închiderea unui meniu sau a unei ferestre
accounts-shortcuts-leave = pe paginile publice: părăsirea imediată a site-ului

accounts-confirm-title = Sunteți dumneavoastră?
accounts-confirm-text = V-ați autentificat cu ceva timp în urmă. Vă rugăm să introduceți din nou parola înainte de a schimba modul de autentificare.
accounts-confirm-act = Confirmați
accounts-account-security = Al doilea factor, coduri de recuperare și dispozitive
accounts-account-security-text = Ce vă protejează contul în afară de parolă.
accounts-security-title = Autentificare
accounts-security-owed = Rolul dumneavoastră cere un al doilea factor. Vă rugăm să configurați o aplicație de autentificare; apoi se deschide tot restul.
accounts-second-factor-title = Al doilea factor
accounts-second-factor-text = Cu un al doilea factor, nimeni nu poate intra doar cu parola dumneavoastră.
accounts-totp-title = Aplicație de autentificare
accounts-totp-on = Aplicația este configurată. La autentificare introduceți cele șase cifre afișate de ea.
accounts-totp-off = Nu este configurată nicio aplicație.
accounts-totp-start = Configurați o aplicație de autentificare
accounts-totp-replace = Configurați alta
accounts-totp-remove = Eliminați aplicația
accounts-totp-step-app = Deschideți o aplicație de autentificare pe telefon. Este potrivită orice aplicație care generează coduri de șase cifre.
accounts-totp-step-scan = Scanați această imagine cu aplicația:
accounts-totp-qr = Cod QR pentru aplicația de autentificare; același conținut urmează ca text
accounts-totp-step-type = Sau introduceți această cheie în aplicație:
accounts-totp-open = Deschideți aplicația pe acest dispozitiv
accounts-totp-code = Cele șase cifre afișate acum de aplicație
accounts-totp-finish = Finalizați
accounts-codes-title = Codurile dumneavoastră de recuperare
accounts-codes-text = Fiecare vă deschide contul o singură dată, când nu aveți telefonul la dumneavoastră. Vă rugăm să le notați sau să le tipăriți acum: nu vor mai fi afișate niciodată.
accounts-codes-kept = Le-am păstrat
accounts-codes-heading = Coduri de recuperare
accounts-codes-renew = Creați coduri de recuperare noi
accounts-devices-title = Dispozitive cunoscute
accounts-devices-text = Browserele cu care v-ați autentificat. Când cineva se autentifică din altul, vă trimitem un e-mail.
accounts-devices-unknown = Browser necunoscut
accounts-devices-remembered = Fără cod până la:
accounts-devices-forget = Eliminați acest dispozitiv
accounts-codes-left = { $count ->
    [one] A mai rămas { $count } cod.
    [few] Au mai rămas { $count } coduri.
   *[other] Au mai rămas { $count } de coduri.
}
accounts-password-title = Parolă
accounts-password-changed = Parola a fost schimbată. Toate celelalte sesiuni s-au încheiat.

accounts-passkeys-title = Chei de acces
accounts-passkeys-text = O cheie de acces pe telefon, pe calculator sau pe o cheie de securitate vă autentifică prin amprentă, prin recunoașterea feței sau cu un PIN, fără parolă și fără cod.
accounts-passkeys-unsupported = Acest browser nu poate crea chei de acces. O versiune actuală de Firefox, Chrome, Edge sau Safari poate.
accounts-passkeys-added = Adăugată:
accounts-passkeys-remove = Eliminați această cheie de acces
accounts-passkeys-name = Nume
accounts-passkeys-name-hint = Unde este păstrată: „Calculatorul de la birou”, „Telefonul meu”.
accounts-passkeys-add = Adăugați o cheie de acces
accounts-passkeys-refused = Nu a fost folosită nicio cheie de acces. Puteți încerca din nou sau vă puteți autentifica altfel.
accounts-passkeys-use = Folosiți o cheie de acces

accounts-email-title = Adresă de e-mail
accounts-email-text = Pentru a o schimba, ambele adrese primesc un e-mail și ambele trebuie să confirme.
accounts-email-pending = { $email } așteaptă confirmarea ambelor adrese. Vă rugăm să vă verificați e-mailul.
accounts-email-give-up = Renunțați la schimbare
accounts-email-new = Adresă de e-mail nouă
accounts-email-act = Trimiteți ambele e-mailuri
