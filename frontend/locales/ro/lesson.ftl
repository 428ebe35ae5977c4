# The blocks of a lesson while it is written.

lesson-blocks = Blocuri
lesson-empty = Această lecție nu are încă blocuri
lesson-empty-text = O lecție se citește de sus în jos: începeți cu un caz în câteva rânduri, apoi un text, iar la sfârșit o întrebare pentru sine.
lesson-add = Adăugați un bloc
lesson-add-below = Adăugați un bloc dedesubt
lesson-about-text = De citit, în porții mici.
lesson-about-vignette = Un caz despre care vorbește textul. Numele și detaliile sunt inventate.
lesson-about-callout = Ce nu trebuie trecut cu vederea.
lesson-about-reflection = O întrebare pentru sine. Răspunsul nu îl citește nimeni altcineva.
lesson-about-question = Se notează pe loc, de câte ori doriți.
lesson-about-checklist = Lucruri de bifat în munca proprie.
lesson-about-picture = Cu o descriere pentru cei care nu o văd.
lesson-about-audio = De ascultat, cu textul a ceea ce se spune.
lesson-about-video = Cu subtitrări și cu textul a ceea ce se spune.
lesson-about-file = Un formular sau o fișă de luat.
lesson-file = Fișier
lesson-file-none = Nu s-a ales încă niciun fișier.
lesson-file-choose = Alegeți un fișier
lesson-file-look = Deschideți fișierul
lesson-file-picture = O imagine: PNG, JPEG, WebP sau GIF.
lesson-file-audio = O înregistrare: MP3, Ogg sau M4A.
lesson-file-video = Un film: MP4 sau WEBM.
lesson-file-document = Un PDF, un document Word, Excel, PowerPoint sau LibreOffice ori o imagine.
