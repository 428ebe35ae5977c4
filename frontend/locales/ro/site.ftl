# Paginile publice și cadrul lor.

site-skip = Mergeți direct la conținut

site-nav-label = Meniu principal
site-nav-about = Proiectul
site-nav-conduct = Reguli
site-nav-sign-in = Autentificare
site-nav-forum = Forum

site-languages-label = Limbi

site-exit = Părăsiți pagina
site-exit-hint = Apăsați de trei ori tasta Shift pentru a părăsi imediat pagina.

site-footer-text = Waymark este platforma unui parteneriat de ONG-uri din România, Spania și Republica Cehă. Nu păstrează date despre copii.

site-danger-title = Sunteți în pericol sau cunoașteți pe cineva aflat în pericol?
site-danger-text = Acest site nu preia sesizări. Numerele următoare sunt gratuite și aceleași în România, Spania și Republica Cehă:
site-danger-emergency = urgențe: poliție, ambulanță, pompieri; zi și noapte
site-danger-children = linie de asistență pentru copii și tineri
site-danger-missing = linie telefonică pentru copii dispăruți
site-danger-hours = La 112 se răspunde la orice oră. Programul și limbile celorlalte două linii diferă de la o țară la alta.

site-home-title = Un sprijin mai bun pentru copiii și tinerii victime ale traficului de persoane
site-home-lead = Asistenți sociali și psihologi din România, Spania și Republica Cehă învață aici două metode, sprijinul de la egal la egal și sprijinul prin coaching, și se ajută reciproc, peste granițe, să le folosească.
site-home-sign-in = Autentificați-vă
site-home-forum = Mergeți la forum
site-home-more = Despre proiect
site-home-inside-title = Ce găsesc aici membrii
site-home-inside-forum = Un forum în care colegi din trei țări întreabă despre metode, dileme și texte, fiecare în limba sa.
site-home-inside-people = Oameni de dincolo de graniță care își cunosc țara: pe cine să sunați, ce să pregătiți, cum se face predarea.
site-home-inside-calm = Facilitatori care citesc fiecare subiect nou și texte în care niciun copil nu poate fi recunoscut.
site-home-methods-title = Două metode
site-home-peer = Sprijinul de la egal la egal: tineri cu experiențe asemănătoare se întâlnesc, îndrumați de un profesionist, și descoperă că nu sunt singuri.
site-home-coaching = Sprijinul prin coaching: profesionistul întreabă și ascultă, astfel încât tânărul să își stabilească propriile obiective și să facă pasul următor.
site-home-member-title = Pentru profesioniști
site-home-member-text = Forumul este deschis membrilor verificați: profesioniști din organizații partenere și din servicii publice. Puteți depune o cerere de aderare; decide cineva din țara dumneavoastră.
site-home-apply = Depuneți o cerere de aderare

site-about-title = Proiectul
site-about-description = De ce există parteneriatul, ce face, cine participă și ce date se păstrează despre dumneavoastră.
site-about-why-title = De ce
site-about-why = Copiii și tinerii care ies din exploatare au un drum lung înainte. Profesioniștii care îi însoțesc au adesea doar metodele clasice de consiliere, bani puțini și nicio cale de a întreba un coleg de peste graniță.
site-about-what-title = Ce facem
site-about-what-learn = Predăm sprijinul de la egal la egal și sprijinul prin coaching și modul în care pot fi folosite în munca de zi cu zi.
site-about-what-connect = Punem în legătură profesioniști din țările de origine, de tranzit și de destinație.
site-about-what-recover = Astfel, recuperarea și reintegrarea reușesc mai bine, pentru că oamenii de lângă copii știu mai multe.
site-about-who-title = Cine
site-about-who = Un parteneriat de organizații neguvernamentale din România, Spania și Republica Cehă. Membrii sunt asistenți sociali, psihologi și alți profesioniști din aceste organizații și din servicii publice.
site-about-never-title = Ce nu este această platformă
site-about-never = Aici nu se gestionează cazuri și nu este înregistrat niciun copil. Copiii nu folosesc platforma. Membrii se angajează să nu scrie nimic după care ar putea fi recunoscut un copil sau o familie.
site-about-data-title = Datele dumneavoastră
site-about-data = Vizitatorii paginilor publice nu sunt numărați, măsurați sau urmăriți. Despre membri păstrăm numele, adresa de e-mail, organizația, țara, dispozitivele pe care au sesiunea deschisă și ceea ce scriu, pentru că platforma nu poate funcționa fără aceste date.
site-about-data-cookies = Există două cookie-uri: unul reține limba aleasă, celălalt vă păstrează autentificarea. Nimic nu se transmite către servicii de publicitate sau de analiză și nicio pagină nu încarcă ceva de pe alt site.
site-about-data-rights = Puteți cere să vedeți, să corectați sau să ștergeți datele păstrate despre dumneavoastră. Coordonatorul organizației dumneavoastră vă ajută.

site-sign-in-title = Autentificare
site-sign-in-lead = Pentru membrii parteneriatului.
site-sign-in-email = Adresa de e-mail
site-sign-in-password = Parola
site-sign-in-submit = Autentificați-vă
site-sign-in-no-scripts = Zona membrilor are nevoie de scripturi. Vă rugăm să le activați în browser pentru a citi și a scrie.
site-sign-in-shared-title = Pe un calculator folosit în comun
site-sign-in-shared-text = Deconectați-vă când plecați. La „Cont” vedeți toate dispozitivele pe care aveți sesiunea deschisă și le puteți deconecta.

site-conduct-title = Cod de conduită
site-conduct-lead = Toți cei care scriu aici acceptă aceste zece reguli. Ele îi protejează mai întâi pe copii, apoi pe fiecare dintre noi.
site-conduct-1 = Nu scrieți nimic după care ar putea fi recunoscut un copil, un tânăr sau o familie: fără nume, vârste exacte, date, localități, școli sau instituții.
site-conduct-2 = Înainte de a trimite, întrebați-vă: ar putea traficantul, familia sau presa locală să recunoască despre cine este vorba?
site-conduct-3 = Publicați numai imagini cu obiecte, niciodată cu copii sau cu locuințele lor.
site-conduct-4 = Ceea ce scrie un coleg aici rămâne aici. Cereți-i acordul înainte de a cita în altă parte.
site-conduct-5 = Vorbiți despre copii și tineri ca despre persoane cu drepturi și voință proprie, niciodată ca despre niște cazuri.
site-conduct-6 = Contraziceți ideea, nu persoana. În alte țări se lucrează altfel; întrebați de ce.
site-conduct-7 = Scrieți în limba în care gândiți. Citiți cu bunăvoință engleza celorlalți.
site-conduct-8 = Sfaturile de aici nu înlocuiesc nici supervizarea, nici legea din țara dumneavoastră. Dumneavoastră decideți și tot dumneavoastră răspundeți.
site-conduct-9 = Dacă vă temeți că un copil este în pericol, acționați imediat la locul de muncă. Această platformă nu preia sesizări.
site-conduct-10 = Dacă vedeți un text care încalcă aceste reguli, anunțați un facilitator în aceeași zi. Textul este mai întâi eliminat, apoi se discută.

site-missing-title = Această pagină nu există
site-missing-text = Poate că adresa este scrisă greșit sau pagina a fost mutată.
site-missing-home = Mergeți la pagina de pornire

site-app-title = Zona membrilor

site-code-title = Al doilea factor
site-code-label = Cod
site-code-hint = Cele șase cifre din aplicația de autentificare sau unul dintre codurile de recuperare.
site-code-remember = Nu se mai cere cod pe acest dispozitiv timp de 30 de zile
site-code-remember-hint = Numai pe un dispozitiv pe care nu îl folosește nimeni altcineva.
site-code-submit = Continuați
site-code-again = Autentificați-vă din nou
site-code-lost-title = Nu aveți codul la îndemână?
site-code-lost-text = Folosiți un cod de recuperare. Dacă nu mai aveți niciunul, adresați-vă coordonatorului din țara dumneavoastră: administratorul sistemului vă poate ajuta după ce se asigură că sunteți dumneavoastră.

site-forgotten-title = Ați uitat parola?
site-forgotten-lead = Vă rugăm să introduceți adresa cu care vă autentificați. Vă trimitem un link cu care alegeți o parolă nouă.
site-forgotten-submit = Trimiteți linkul
site-forgotten-sent-title = Vă rugăm să vă verificați e-mailul
site-forgotten-sent = Dacă această adresă are un cont, îi trimitem un e-mail cu un link valabil o singură dată, timp de o oră.
site-forgotten-sent-nothing = Nu a sosit nimic după câteva minute? Vă rugăm să verificați dosarul de mesaje nedorite și dacă nu cumva vă autentificați cu altă adresă.
site-reset-title = Alegeți o parolă nouă
site-reset-lead = După ce o alegeți, toate dispozitivele sunt deconectate.
site-reset-password = Parolă nouă
site-reset-hint = Cel puțin 12 caractere. Trei sau patru cuvinte care nu au legătură între ele sunt o alegere bună.
site-reset-submit = Schimbați parola
site-reset-gone-title = Acest link nu mai funcționează
site-reset-gone = A fost folosit, este mai vechi de o oră sau a fost înlocuit de unul mai nou. Puteți cere altul.
site-reset-done-title = Parola dumneavoastră a fost schimbată
site-reset-done = Vă rugăm să vă autentificați acum cu ea. Toate dispozitivele au fost deconectate.

site-email-title = Altă adresă de e-mail
site-email-lead = Vă rugăm să apăsați butonul dacă doriți ca această adresă să devină adresa contului dumneavoastră sau să nu mai fie. Altfel nu se schimbă nimic.
site-email-submit = Sunt de acord
site-email-half-title = Vă mulțumim: mai rămâne un pas
site-email-half = Și cealaltă adresă trebuie să confirme. I-am trimis un e-mail.
site-email-done-title = Adresa dumneavoastră a fost schimbată
site-email-done = Vă rugăm ca de acum să vă autentificați cu adresa nouă.
site-email-gone = A fost folosit, este mai vechi de o zi sau s-a renunțat la schimbare. O puteți cere din nou pe pagina contului.

site-organisation-title = Autentificați-vă prin organizația dumneavoastră
site-organisation-lead = Pentru ce organizație lucrați? Vă autentificați acolo și reveniți aici.
site-organisation-none = Nicio organizație nu a configurat încă acest lucru aici. Vă rugăm să vă autentificați cu adresa de e-mail și parola.
site-organisation-password = Autentificați-vă cu adresa de e-mail și parola
site-organisation-no-account = Organizația dumneavoastră vă cunoaște, dar aici nu există niciun cont cu o adresă verificată de ea. Vă rugăm să cereți unul sau să vă autentificați cu adresa și parola contului dumneavoastră.
