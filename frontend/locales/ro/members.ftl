# Words of members: the directory, a member's page, messages, one's profile.

members-directory-title = Membri
members-directory-intro = Colegi din cele trei țări: cine sunt, ce știu și cum îi puteți contacta.
members-directory-search = Căutați
members-directory-name = Nume
members-directory-name-hint = Cu sau fără diacritice.
members-directory-language = Lucrează în limba
members-directory-topic = Experiență în
members-directory-any = Oricare
members-directory-all = Afișați toți membrii
members-directory-empty-title = Nu s-a găsit nimeni
members-directory-empty-text = Încercați cu mai puține condiții. Colegii care nu doresc să apară în listă nu sunt afișați aici.
members-directory-previous = Numele dinainte
members-directory-next = Numele următoare

members-member-languages = Limbi
members-member-own = Așa vă văd ceilalți membri. Adresa dumneavoastră de e-mail nu este arătată nimănui.
members-member-own-edit = Modificați profilul

members-messages-with = Dumneavoastră și { $name }
members-messages-rule = Într-un mesaj nu are ce căuta nimic din care să poată fi recunoscut un copil sau o familie.
members-messages-closed = { $name } nu dorește să primească mesaje de la oricine. Pe forum puteți răspunde la ceea ce scrie acolo.
members-messages-label = Mesajul dumneavoastră
members-messages-hint = Se citește aici. E-mailul pe care îl trimitem spune doar că există un mesaj.
members-messages-send = Trimiteți mesajul
members-messages-sent = Mesajul a fost trimis.
members-messages-me = Dumneavoastră
members-messages-read = citit
members-messages-unread = necitit încă
members-messages-block = Nu mai primiți mesaje de la { $name }
members-messages-blocked = Nu primiți mesaje de la { $name }. Persoana nu este anunțată și nu vă puteți scrie reciproc.
members-messages-unblock = Primiți din nou mesaje

members-inbox-title = Mesaje
members-inbox-intro = Ce v-au scris colegii. Deschideți un nume pentru a citi conversația și a răspunde.
members-inbox-empty-title = Încă nu v-a scris nimeni
members-inbox-empty-text = O întrebare care nu e pentru tot forumul poate merge la un singur coleg: deschideți-i pagina dintre membri și scrieți.
members-inbox-new = nou

members-profile-title = Profilul dumneavoastră
members-profile-intro = Ce văd ceilalți membri despre dumneavoastră. Organizația și țara le modifică coordonatorul.
members-profile-preview = Vedeți-l ca ceilalți
members-profile-name-hint = Așa cum vă știu colegii.
members-profile-profession = Profesie
members-profile-not-said = Neprecizat
members-profile-about = Despre dumneavoastră
members-profile-about-hint = Despre ce vă pot întreba colegii. Nimic despre oamenii cu care lucrați.
members-profile-languages = Limbi în care lucrați
members-profile-languages-hint = Cele în care puteți vorbi cu un tânăr sau cu un coleg.
members-profile-topics = Experiență
members-profile-topics-hint = Ce ați făcut personal și puteți povesti altora.
members-profile-listed = Arătați-mă în lista membrilor și permiteți oricărui membru să îmi scrie
members-profile-listed-hint = Fără aceasta vă pot scrie doar cei cărora le-ați scris dumneavoastră mai întâi.
members-profile-save = Salvați profilul
members-profile-saved = Profilul a fost salvat.
members-profile-conflict = Profilul a fost modificat între timp pe alt dispozitiv. Nu s-a suprascris nimic; ce ați scris este încă aici.
members-profile-reload = Afișați cealaltă versiune

members-language-romani = romani


members-profession-social-worker = Asistent social
members-profession-psychologist = Psiholog
members-profession-psychotherapist = Psihoterapeut
members-profession-case-manager = Manager de caz
members-profession-social-educator = Educator
members-profession-child-protection = Specialist protecția copilului (DGASPC)
members-profession-guardian = Tutore
members-profession-cultural-mediator = Mediator cultural
members-profession-interpreter = Interpret
members-profession-lawyer = Avocat
members-profession-prosecutor = Procuror
members-profession-police = Polițist
members-profession-labour-inspector = Inspector de muncă
members-profession-health = Cadru medical
members-profession-teacher = Cadru didactic
members-profession-coach = Coach
members-profession-peer-supporter = Suport de la egal la egal (peer)
members-profession-supervisor = Supervizor
members-profession-trainer = Formator
members-profession-project-manager = Manager de proiect

members-topic-accommodation = Cazare în siguranță
members-topic-material = Sprijin material
members-topic-medical = Asistență medicală
members-topic-psychological = Sprijin psihologic
members-topic-counselling-info = Consiliere și informare
members-topic-interpretation = Traducere și interpretariat
members-topic-legal = Asistență și reprezentare juridică
members-topic-guardianship = Tutore sau reprezentant
members-topic-education = Educație
members-topic-vocational = Formare profesională
members-topic-employment = Sprijin pentru angajare
members-topic-financial = Sprijin financiar și despăgubire
members-topic-social = Asistență socială
members-topic-family = Identificarea familiei și lucrul cu familia
members-topic-residence = Drept de ședere sau protecție
members-topic-return = Repatriere voluntară
members-topic-court = Sprijin în instanță
members-topic-peer-support = Sprijin de la egal la egal
members-topic-coaching = Sprijin prin coaching
members-topic-leisure = Activități de timp liber și comunitare
