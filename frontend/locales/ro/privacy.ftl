# Words of one's own data: the download and the erasure.

privacy-data-title = Datele dumneavoastră
privacy-data-text = Tot ce este stocat despre dumneavoastră, într-un singur fișier pe care îl puteți păstra: un ZIP cu o descriere a conținutului.
privacy-data-download = Descărcați datele
privacy-erasure-title = Ștergeți contul
privacy-erasure-text = Mai întâi vi se arată ce dispare și ce rămâne.
privacy-erasure-open = Afișați ce înseamnă ștergerea
privacy-erasure-goes = Dispar definitiv:
privacy-erasure-goes-account = numele, adresa, profilul, cererea și parola
privacy-erasure-stays = Rămân:
privacy-erasure-stays-audit = faptul că s-a făcut ceva, fără a spune că ați fost dumneavoastră
privacy-erasure-stays-backups = copiile de rezervă mai vechi, până când sunt șterse la rândul lor
privacy-erasure-posts = Ce ați scris pe forum
privacy-erasure-posts-keep = Rămâne pentru colegi, ca text al unui fost membru
privacy-erasure-posts-blank = Se șterge textul; locul lui rămâne gol
privacy-erasure-password = Ca nimeni altcineva să nu facă asta la biroul dumneavoastră.
privacy-erasure-wrong-password = Aceasta nu este parola dumneavoastră. Nu s-a schimbat nimic.
privacy-erasure-not-fresh = Vă rugăm să vă deconectați, să vă autentificați din nou și să reveniți aici în cel mult zece minute.
privacy-erasure-act = Ștergeți-mi contul
privacy-erasure-keep = Păstrați-l
privacy-erasure-asked = Contul va fi șters: { $when }. V-am deconectat. Dacă vă răzgândiți, autentificați-vă până atunci.
privacy-erasure-leave = Ieșiți
privacy-erasure-goes-messages = { $count ->
    [one] { $count } mesaj trimis sau primit
    [few] { $count } mesaje trimise sau primite
   *[other] { $count } de mesaje trimise sau primite
}
privacy-erasure-goes-drafts = { $count ->
    [one] { $count } ciornă
    [few] { $count } ciorne
   *[other] { $count } de ciorne
}
privacy-erasure-goes-sessions = { $count ->
    [one] { $count } dispozitiv este deconectat
    [few] { $count } dispozitive sunt deconectate
   *[other] { $count } de dispozitive sunt deconectate
}
privacy-erasure-stays-posts = { $count ->
    [one] { $count } postare pe forum, așa cum alegeți mai jos
    [few] { $count } postări pe forum, așa cum alegeți mai jos
   *[other] { $count } de postări pe forum, așa cum alegeți mai jos
}
privacy-erasure-stays-topics = { $count ->
    [one] { $count } subiect deschis de dumneavoastră, cu ce au scris alții în el
    [few] { $count } subiecte deschise de dumneavoastră, cu ce au scris alții în ele
   *[other] { $count } de subiecte deschise de dumneavoastră, cu ce au scris alții în ele
}
privacy-erasure-days = { $count ->
    [one] Are loc peste { $count } zi. Dacă vă autentificați până atunci, contul rămâne.
    [few] Are loc peste { $count } zile. Dacă vă autentificați până atunci, contul rămâne.
   *[other] Are loc peste { $count } de zile. Dacă vă autentificați până atunci, contul rămâne.
}
