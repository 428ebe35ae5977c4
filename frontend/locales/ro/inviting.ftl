# Invitațiile, pentru cei care invită.

inviting-title = Invitații
inviting-about = Invitați colegi, unul sau mai mulți deodată.
inviting-states = Ce invitații
inviting-open = Deschise
inviting-accepted = Acceptate
inviting-revoked = Retrase
inviting-new = Invitați pe cineva
inviting-many = Invitați mai multe persoane printr-un tabel
inviting-empty-title = Nicio invitație aici
inviting-empty-text = O invitație este pentru o singură persoană: linkul ei este valabil o singură dată și un timp limitat.
inviting-expires = Expiră:
inviting-expired = Expirată
inviting-by = Invitație de la { $name }
inviting-resend = Trimiteți din nou
inviting-resent = Invitația a fost trimisă din nou.
inviting-revoke = Retrageți
inviting-revoke-done = Invitația a fost retrasă; linkul nu mai funcționează.
inviting-email = Adresa de e-mail
inviting-name = Numele
inviting-organisation = Organizația
inviting-role = Rolul
inviting-group = Grupul
inviting-group-none = Niciunul
inviting-language = Limba e-mailului
inviting-choose = Alegeți
inviting-send = Trimiteți invitația
inviting-sent = Invitația a fost trimisă.
inviting-back = Toate invitațiile
inviting-sheet-label = Tabelul
inviting-sheet-hint = Lipiți un tabel sau un fișier CSV. Primul rând numește coloanele: email, name, organisation; opțional și role, country, groups (separate prin |) și language. Cel mult 200 de persoane.
inviting-sheet-check = Verificați tabelul
inviting-sheet-send = Trimiteți-le pe toate
inviting-sheet-wrong = Nu se trimite nimic cât timp un rând este greșit. Corectați rândurile marcate și verificați din nou.
inviting-sheet-line = Rând
inviting-sheet-result = Rezultat
inviting-sheet-right = În regulă
inviting-sheet-sent = { $count ->
    [one] O invitație a fost trimisă.
    [few] { $count } invitații au fost trimise.
   *[other] { $count } de invitații au fost trimise.
}
