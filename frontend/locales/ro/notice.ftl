# Nota de informare. Membrii o acceptă: o schimbare de conținut cere o versiune nouă (shared/src/accounts/agreements.rs).

notice-nav = Notă de informare

notice-title = Notă de informare privind datele personale
notice-description = Ce date despre membri se păstrează, de ce, cât timp și ce puteți face.
notice-lead = Această notă spune ce date se păstrează despre membrii Waymark și despre cei care depun o cerere, de ce, cât timp și ce puteți face dumneavoastră.
notice-who-title = Cine răspunde
notice-who = Organizația din parteneriat care administrează acest Waymark. Coordonatorul care vă primește vă comunică numele ei și cine este responsabilul cu protecția datelor și vă răspunde la întrebări.
notice-who-named = Această organizație din parteneriat administrează acest Waymark și răspunde de el. Și coordonatorul care vă primește vă răspunde la întrebări.
notice-who-email = E-mail:
notice-who-officer = Responsabilul cu protecția datelor:
notice-what-title = Ce se păstrează
notice-what = Numele, adresa de e-mail de serviciu, profesia, organizația, țara și limbile dumneavoastră; cererea și ce s-a discutat despre ea; ce versiune a fiecărui acord ați acceptat și când; dispozitivele pe care aveți sesiunea deschisă; ce scrieți și până unde ați citit. Parola, numai într-o formă din care nimeni nu o poate citi.
notice-why-title = De ce
notice-why = Pentru a vă oferi calitatea de membru pe care ați cerut-o (RGPD, articolul 6 alineatul (1) litera (b)). Pentru a primi numai profesioniști și a putea arăta cine ce a făcut, deoarece de aceasta depinde siguranța copiilor (articolul 6 alineatul (1) litera (f)).
notice-seen-title = Cine le vede
notice-seen = Colegii văd numele, profesia, organizația și țara, niciodată adresa de e-mail. Managerii de proiect din țara dumneavoastră văd cererea. Nimeni altcineva nu primește nimic: niciun serviciu de publicitate, de analiză sau al altora. Un administrator nu vă poate citi ciornele.
notice-kept-title = Cât timp
notice-kept = Contul, cât timp sunteți membru. Sesiunile, treizeci de zile după încheiere. Cererile respinse, invitațiile expirate și evidența acțiunilor se șterg după un timp pe care operatorul îl stabilește și vi-l comunică.
notice-rights-title = Ce puteți face
notice-rights = Puteți vedea, corecta, lua cu dumneavoastră și șterge datele păstrate despre dumneavoastră, vă puteți opune prelucrării lor și puteți depune o plângere la autoritatea pentru protecția datelor din țara dumneavoastră (ANSPDCP în România, AEPD în Spania, ÚOOÚ în Republica Cehă). Când plecați, textele dumneavoastră rămân fără nume sau sunt golite, după cum alegeți.
notice-children-title = Copiii
notice-children = Aici nu au ce căuta date despre copii sau familii. Vă rugăm să semnalați imediat unui facilitator orice text după care cineva ar putea fi recunoscut.
