# Cuvintele setărilor pe care le schimbă administratorii.

settings-title = Setări
settings-about = Reguli valabile pentru toți și ce s-a șters în funcție de vechime.
settings-lead = O schimbare se aplică în cel mult zece secunde și se înregistrează împreună cu valoarea anterioară.
settings-pinned = stabilit de administratorul sistemului
settings-saved = Setările au fost salvate.
settings-days-hint = De la { $least } la { $most }. Dacă lăsați câmpul gol, se aplică valoarea { $default }.

settings-sign-in = Autentificare
settings-second-factor = Cine are nevoie de un al doilea factor
settings-second-factor-hint = Cine are nevoie de el și nu îl are îl configurează înainte de orice altceva.
settings-second-factor-roles = toți cei cu un rol peste cel de membru
settings-second-factor-everyone = toți

settings-joining = Primirea de membri
settings-applications = Cereri
settings-applications-hint = Cât timp sunt închise, pagina pentru cereri spune acest lucru. Asupra cererilor depuse înainte se decide în continuare.
settings-applications-open = deschise
settings-applications-closed = închise
settings-invitation-days = Câte zile este valabilă o invitație

settings-kept-title = Câte zile se păstrează datele
settings-kept-lead = Ce este mai vechi se șterge definitiv în fiecare noapte.
settings-kept-applications = Cereri respinse
settings-kept-invitations = Invitații, după încheierea lor
settings-kept-messages = Mesaje între membri
settings-kept-dead-jobs = E-mailuri și alte sarcini eșuate definitiv
settings-kept-audit = Jurnalul de audit
settings-kept-mail-files = E-mailuri păstrate ca fișiere
settings-kept-runs = Această evidență

settings-controller = Cine răspunde de date
settings-controller-lead = Nota de informare arată tuturor aceste date.
settings-controller-name = Numele organizației
settings-controller-address = Adresa poștală
settings-controller-email = Adresa de e-mail
settings-data-protection-email = Adresa de e-mail a responsabilului cu protecția datelor
settings-certificates = Certificate
settings-certificates-lead = Numele și funcția se tipăresc pe fiecare certificat eliberat de acum înainte și apar la verificarea lui.
settings-signatory-name = Numele persoanei care semnează
settings-signatory-function = Funcția persoanei care semnează

settings-runs-title = Ce s-a șters în funcție de vechime
settings-runs-back = Setări
settings-runs-lead = Fiecare regulă rulează în fiecare noapte. Se păstrează doar numere, nu ce s-a șters.
settings-runs-empty = Nicio regulă nu a rulat încă
settings-runs-empty-text = Prima rulare are loc în decurs de o zi.
settings-runs-count = { $count ->
    [one] { $count } înregistrare ștearsă
    [few] { $count } înregistrări șterse
   *[other] { $count } de înregistrări șterse
}
settings-runs-before = dinainte de
