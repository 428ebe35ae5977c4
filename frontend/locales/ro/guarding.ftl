# Garda de confidențialitate, sub câmpul în care se scrie pentru alții.

guarding-label = Ce ar putea identifica o persoană
guarding-title = Următoarele ar putea identifica o persoană
guarding-refuses = Forumul nu primește coduri numerice personale și nici numere de telefon ale persoanelor. Scoateți-le sau puneți în loc sugestia; nimic din ce ați scris nu se pierde.
guarding-is-refused = nu se primește
guarding-identifies = identifică
guarding-narrows = restrânge cercul
guarding-refused = { $count ->
    [one] Un număr pe care forumul nu îl primește.
    [few] { $count } numere pe care forumul nu le primește.
   *[other] { $count } de numere pe care forumul nu le primește.
}
guarding-identifying = { $count ->
    [one] Un loc din text ar putea identifica o persoană.
    [few] { $count } locuri din text ar putea identifica o persoană.
   *[other] { $count } de locuri din text ar putea identifica o persoană.
}
guarding-narrowing = { $count ->
    [one] Un loc din text restrânge cercul persoanelor.
    [few] { $count } locuri din text restrâng cercul persoanelor.
   *[other] { $count } de locuri din text restrâng cercul persoanelor.
}
guarding-at = { $words }: { $rule }. Sugestie: { $suggestion }. Alt+Enter o pune în loc.
guarding-replaced = Acum scrie „{ $suggestion }”. Ctrl+Z anulează.
guarding-replace = Scrieți „{ $suggestion }”
guarding-show = Arată în text
guarding-leave = Lăsați așa
guarding-why = De ce poate rămâne?
guarding-leave-it = Lăsați așa
guarding-back = Înapoi
guarding-left = rămâne: { $reason }
guarding-take-back = Verificați din nou
guarding-keys = F8 duce la locul următor, Alt+Enter pune sugestia, Ctrl+Z anulează. O poveste poate identifica pe cineva și fără nume: recitiți-o ca cineva care cunoaște copilul.
guarding-reason-published-author = autorul unei publicații
guarding-reason-public-role = o persoană sau o instituție în rolul ei public
guarding-reason-agreed-colleague = un coleg adult care este de acord
guarding-reason-nobodys-word = nu este numele, numărul sau locul nimănui
guarding-reason-invented = un exemplu inventat
