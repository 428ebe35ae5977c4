# Strážce soukromí pod polem, do kterého se píše pro ostatní.

guarding-label = Co by mohlo někoho identifikovat
guarding-title = Toto by mohlo někoho identifikovat
guarding-refuses = Fórum nepřijímá rodná a jiná osobní čísla ani telefonní čísla osob. Odstraňte je, nebo místo nich vložte návrh; nic z toho, co jste napsali, se neztratí.
guarding-is-refused = nepřijímá se
guarding-identifies = identifikuje
guarding-narrows = zužuje okruh
guarding-refused = { $count ->
    [one] { $count } číslo, které fórum nepřijímá.
    [few] { $count } čísla, která fórum nepřijímá.
   *[other] { $count } čísel, která fórum nepřijímá.
}
guarding-identifying = { $count ->
    [one] { $count } místo v textu by mohlo někoho identifikovat.
    [few] { $count } místa v textu by mohla někoho identifikovat.
   *[other] { $count } míst v textu by mohlo někoho identifikovat.
}
guarding-narrowing = { $count ->
    [one] { $count } místo v textu zužuje okruh osob.
    [few] { $count } místa v textu zužují okruh osob.
   *[other] { $count } míst v textu zužuje okruh osob.
}
guarding-at = { $words }: { $rule }. Návrh: { $suggestion }. Alt+Enter ho vloží.
guarding-replaced = Nyní je tam „{ $suggestion }“. Ctrl+Z to vrátí.
guarding-replace = Napsat „{ $suggestion }“
guarding-show = Ukázat v textu
guarding-leave = Ponechat
guarding-why = Proč to může zůstat?
guarding-leave-it = Ponechat tak
guarding-back = Zpět
guarding-left = zůstává: { $reason }
guarding-take-back = Znovu posoudit
guarding-keys = F8 přejde na další místo, Alt+Enter vloží návrh, Ctrl+Z ho vrátí. Příběh může někoho identifikovat i bez jména: přečtěte ho ještě jednou očima někoho, kdo dítě zná.
guarding-reason-published-author = autor něčeho publikovaného
guarding-reason-public-role = osoba nebo instituce ve veřejné roli
guarding-reason-agreed-colleague = dospělý kolega, který souhlasí
guarding-reason-nobodys-word = není to ničí jméno, číslo ani místo
guarding-reason-invented = vymyšlený příklad
