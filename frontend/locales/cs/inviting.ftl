# Pozvánky, pro ty, kdo zvou.

inviting-title = Pozvánky
inviting-about = Zvěte kolegy, po jednom i hromadně.
inviting-states = Které pozvánky
inviting-open = Otevřené
inviting-accepted = Přijaté
inviting-revoked = Odvolané
inviting-new = Pozvat někoho
inviting-many = Pozvat více lidí pomocí tabulky
inviting-empty-title = Žádné pozvánky
inviting-empty-text = Pozvánka je pro jednoho člověka: její odkaz platí jen jednou a jen po omezenou dobu.
inviting-expires = Vyprší:
inviting-expired = Propadlá
inviting-by = Zve { $name }
inviting-resend = Poslat znovu
inviting-resent = Pozvánka je znovu na cestě.
inviting-revoke = Odvolat
inviting-revoke-done = Pozvánka byla odvolána; odkaz už nefunguje.
inviting-email = E-mailová adresa
inviting-name = Jméno
inviting-organisation = Organizace
inviting-role = Role
inviting-group = Skupina
inviting-group-none = Žádná
inviting-language = Jazyk e-mailu
inviting-choose = Vyberte prosím
inviting-send = Odeslat pozvánku
inviting-sent = Pozvánka je na cestě.
inviting-back = Všechny pozvánky
inviting-sheet-label = Tabulka
inviting-sheet-hint = Vložte tabulku nebo soubor CSV. První řádek pojmenuje sloupce: email, name, organisation; případně i role, country, groups (oddělené |) a language. Nejvýše 200 lidí.
inviting-sheet-check = Zkontrolovat tabulku
inviting-sheet-send = Odeslat všechny
inviting-sheet-wrong = Dokud je některý řádek chybný, nic se neodešle. Opravte prosím označené řádky a zkontrolujte znovu.
inviting-sheet-line = Řádek
inviting-sheet-result = Výsledek
inviting-sheet-right = V pořádku
inviting-sheet-sent = { $count ->
    [one] Jedna pozvánka je na cestě.
    [few] { $count } pozvánky jsou na cestě.
   *[other] { $count } pozvánek je na cestě.
}
