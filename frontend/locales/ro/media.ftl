# Fișiere pe care le atașează membrii.

media-field-unknown-kind = Acest tip de fișier nu este acceptat. Puteți adăuga imagini (PNG, JPEG, WebP, GIF), PDF și documente Word, Excel, PowerPoint și LibreOffice în formatele actuale.
media-field-damaged = Acest fișier nu poate fi citit: este deteriorat sau transmiterea s-a întrerupt. Vă rugăm să îl salvați din nou și să îl adăugați încă o dată.
media-field-encrypted = Acest fișier se deschide numai cu parolă. Vă rugăm să îl salvați fără parolă și să îl adăugați din nou.
media-field-active = Acest fișier conține o macrocomandă, un program sau un obiect încorporat. Vă rugăm să îl salvați fără acestea sau ca PDF.
media-field-too-much = Este mai mult decât putem primi. Vă rugăm să micșorați imaginile sau documentul.
media-field-day-full = Cu acest fișier ați depăși { $limit } MB trimiși într-o zi, limita maximă. Vă rugăm să îl adăugați mâine.

media-attach-label = Fișiere
media-attach-add = Adăugați fișiere
media-attach-hint = Imagini, PDF, Word, Excel, PowerPoint, LibreOffice; cel mult { $most } fișiere de 20 MB. Datele despre când, unde și de cine au fost create se elimină; comentariile și modificările din document rămân.
media-attach-sending = { $percent } % trimis
media-attach-checking = Se verifică…
media-attach-stop = Opriți
media-attach-again = Încercați din nou
media-attach-remove = Eliminați
media-attach-alt = Ce arată această imagine?
media-attach-alt-hint = Pentru colegii care nu o pot vedea. O propoziție este suficientă; lăsați gol numai dacă imaginea nu spune nimic.
media-attach-too-large = Acest fișier depășește 20 MB. Vă rugăm să îl micșorați.
media-attach-too-many = Pot fi cel mult { $most } fișiere. Vă rugăm să eliminați mai întâi unul.
media-attach-wait = Un fișier este încă în curs de trimitere. Vă rugăm să așteptați sau să îl opriți.

media-file-kilobytes = { $size } kB
media-file-megabytes = { $size } MB
media-picture-full = Imaginea la dimensiune completă
media-picture-wordless = O imagine fără descriere
