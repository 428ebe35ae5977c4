moderation-step-purged = Un element de identificare a fost eliminat peste tot
moderation-purge-title = Eliminarea unui element de identificare
moderation-purge-link = Eliminați peste tot un element de identificare
moderation-purge-intro = Dacă a ajuns pe platformă un nume, un număr sau o adresă care ar putea identifica un copil, o singură acțiune îl elimină din mesaje, titluri, versiuni anterioare, ciorne, note, mesaje private, fișiere și din căutare.
moderation-purge-values = Ce a ajuns pe platformă
moderation-purge-values-hint = Câte o formă pe rând: Maria, Mariei. Literele mari sau mici, diacriticele, spațiile și cratimele nu contează. Un cuvânt aflat în interiorul unui cuvânt mai lung rămâne neatins.
moderation-purge-too-broad = Este prea puțin sau apare în prea multe texte. Vă rugăm să scrieți mai mult: prenumele și numele, numărul întreg.
moderation-purge-look = Vedeți unde apare
moderation-purge-none = Nu a fost găsit acolo unde sunteți facilitator. Dacă apare în altă parte, va fi eliminat și de acolo.
moderation-purge-found = Acolo unde sunteți facilitator apare aici:
moderation-purge-elsewhere = { $count ->
    [one] Mai apare într-un text care nu este afișat aici: o ciornă, o notă, un mesaj privat sau altă categorie.
    [few] Mai apare în { $count } texte care nu sunt afișate aici: ciorne, note, mesaje private sau alte categorii.
   *[other] Mai apare în { $count } de texte care nu sunt afișate aici: ciorne, note, mesaje private sau alte categorii.
  }
moderation-purge-topic = Subiectul în întregime
moderation-purge-part-text = în text
moderation-purge-part-title = în titlu sau în etichete
moderation-purge-part-history = într-o versiune anterioară
moderation-purge-part-file = într-un fișier
moderation-purge-part-review = într-o verificare
moderation-purge-unread = Vă rugăm să verificați chiar dumneavoastră aceste fișiere, programul nu le poate citi: { $names }
moderation-purge-files = Un fișier PDF care îl conține este șters în întregime.
moderation-purge-mailed = Acestor colegi li s-a trimis un e-mail cu titlul. Vă rugăm să îi anunțați:
moderation-purge-act = Eliminați peste tot
moderation-purge-sure = Îl eliminați peste tot?
moderation-purge-sure-text = În locul lui va apărea █████. Nimeni nu îl poate readuce. Autorii sunt anunțați că ceva a fost eliminat din mesajele lor.
moderation-purge-done = A fost eliminat peste tot. Apărea aici:
moderation-purge-done-none = A fost eliminat peste tot. Nu apărea acolo unde sunteți facilitator.
moderation-purge-backups = Copiile de siguranță făcute anterior îl conțin în continuare. Anunțați persoana care administrează instalarea.
moderation-purge-again = Căutați altceva
