# Slova správy, která má jen její vlastní aplikace.

admin-frame-sections = Správa
admin-frame-refused-title = Tato stránka nepatří k vaší práci zde
admin-frame-refused-text = Vaše role k ní nedává přístup. Pokud si myslíte, že by měla, zeptejte se prosím svého koordinátora.

admin-overview-title = Přehled
admin-overview-heading = Správa
admin-overview-about = O co se zde staráte. Vše, co uděláte, se zaznamenává.

admin-list-filter = Filtr
admin-list-any = Cokoli
admin-list-show = Zobrazit
admin-list-clear = Zobrazit vše
admin-list-empty-text = Zkuste jiná slova nebo méně filtrů.

admin-members-title = Členové
admin-members-about = Hledat lidi, přidělovat a odebírat role, pozastavovat účty, odhlašovat.
admin-members-back = Všichni členové
admin-members-search = Jméno nebo e-mail
admin-members-role = Role
admin-members-standing = Smí se přihlásit
admin-members-active = ano
admin-members-suspended = pozastaveno
admin-members-empty-title = Nikoho jsme nenašli
admin-members-own-organisation = vlastní organizace
admin-members-facts = O této osobě
admin-members-groups = Skupiny
admin-members-since = Účet od
admin-members-sessions = Zařízení
admin-members-sessions-count = { $count ->
    [one] přihlášení na { $count } zařízení
    [few] přihlášení na { $count } zařízeních
   *[other] přihlášení na { $count } zařízeních
}
admin-members-end = Všude odhlásit
admin-members-end-title = Odhlásit tuto osobu všude?
admin-members-end-text = Na všech zařízeních bude třeba se znovu přihlásit. Koncepty zůstanou.
admin-members-sessions-ended = Odhlášeno na všech zařízeních.
admin-members-no-roles = Žádné role: tato osoba vidí jen veřejnou část.
admin-members-grant-label = Další role
admin-members-grant = Přidělit tuto roli
admin-members-granted = Role byla přidělena.
admin-members-revoke = Odebrat
admin-members-revoke-title = Odebrat tuto roli?
admin-members-revoke-text = „{ $role }“ od této chvíle nebude platit.
admin-members-revoked = Role byla odebrána.
admin-members-suspension = Pozastavení
admin-members-suspended-at = Pozastaveno:
admin-members-ends-at = Skončí samo:
admin-members-ends-never = Platí, dokud je někdo nezruší.
admin-members-lift = Zrušit pozastavení
admin-members-lifted = Pozastavení bylo zrušeno.
admin-members-reason = Důvod
admin-members-reason-hint = Osoba si ho přečte, když se pokusí přihlásit. Nejmenujte žádné dítě, rodinu ani případ.
admin-members-ends-on = Poslední den
admin-members-ends-on-hint = Nechte prázdné, pokud má pozastavení někdo zrušit.
admin-members-suspend = Pozastavit účet
admin-members-suspend-done = Účet je pozastaven a všude odhlášen.

admin-choose = Vyberte prosím
admin-rename = Přejmenovat
admin-renamed = Nový název je uložen.
admin-save = Uložit

admin-organisations-title = Organizace
admin-organisations-about = Zakládat, přejmenovávat a slučovat, co bylo navrženo dvakrát.
admin-organisations-empty = Žádnou organizaci jsme nenašli
admin-organisations-new = Nová organizace
admin-organisations-make = Založit
admin-organisations-made = Organizace je založena.
admin-organisations-change = Upravit
admin-organisations-changed = Organizace je upravena.
admin-organisations-accounts = { $count ->
    [one] { $count } člověk
    [few] { $count } lidé
   *[other] { $count } lidí
}
admin-organisations-merge = Sloučit
admin-organisations-merge-text = Všichni lidé z organizace „{ $name }“ přejdou do druhé a „{ $name }“ zmizí. Nelze to vrátit.
admin-organisations-into = Organizace, která zůstane
admin-organisations-merged = Organizace jsou sloučeny.
admin-organisations-unlisted = nenabízí se žadatelům
admin-organisations-listed = Žadatelé si ji mohou vybrat
admin-organisations-listed-hint = Zrušte zaškrtnutí tam, kde název nesmí být veřejný, například u azylového domu. Žadatelé pak název organizace napíší sami.

admin-groups-title = Skupiny
admin-groups-about = Zakládat, přejmenovávat, přidávat a odebírat lidi.
admin-groups-lead = Některé kategorie fóra jsou otevřeny jen skupině. Koho přidáte, se zaznamená.
admin-groups-empty = Zatím tu není žádná skupina
admin-groups-new = Nová skupina
admin-groups-make = Založit
admin-groups-made = Skupina je založena.
admin-groups-back = Všechny skupiny
admin-groups-nobody = Do této skupiny zatím nikdo nepatří.
admin-groups-add-title = Přidat někoho
admin-groups-add = Přidat
admin-groups-remove = Odebrat
admin-groups-find = Hledat
admin-groups-delete = Smazat skupinu
admin-groups-delete-people = { $count ->
    [one] Do skupiny „{ $name }“ patří { $count } člověk.
    [few] Do skupiny „{ $name }“ patří { $count } lidé.
   *[other] Do skupiny „{ $name }“ patří { $count } lidí.
}
admin-groups-delete-free = Žádná kategorie fóra na ní nezávisí. Lidé zůstávají členy; nelze to vrátit.
admin-groups-delete-used = Fórum ukazuje tyto kategorie jen této skupině: { $names }. Dokud tomu tak je, skupinu nelze smazat.
admin-groups-deleted = Skupina je smazána.

admin-jobs-title = Úlohy na pozadí
admin-jobs-about = Co čeká na vykonání a co definitivně selhalo.
admin-jobs-lead = E-maily a úklid. Co selže osmkrát, čeká zde, dokud se na to někdo nepodívá.
admin-jobs-state = Stav
admin-jobs-dead = definitivně selhalo
admin-jobs-queued = čeká
admin-jobs-empty = Nic tu není
admin-jobs-empty-text = V tomto stavu nic není.
admin-jobs-at = Příště nebo naposledy:
admin-jobs-attempts = { $count ->
    [one] { $count } pokus
    [few] { $count } pokusy
   *[other] { $count } pokusů
}
admin-jobs-retry = Zkusit znovu
admin-jobs-retried = Teď se to zkusí znovu.
admin-jobs-delete = Zahodit
admin-jobs-delete-title = Zahodit tuto úlohu?
admin-jobs-delete-text = Nikdy se nevykoná: například e-mail se neodešle.
admin-jobs-deleted = Zahozeno.

admin-audit-title = Auditní záznam
admin-audit-about = Kdo co udělal a kdy.
admin-audit-lead = Jen druhy a identifikátory, nikdy něčí slova. Nic zde nelze změnit.
admin-audit-action = Úkon
admin-audit-action-hint = Tak, jak je v seznamu: grant_role
admin-audit-subject = Záznam
admin-audit-subject-hint = Tak, jak je v seznamu: account a jeho identifikátor
admin-audit-first-day = První den
admin-audit-last-day = Poslední den
admin-audit-empty = Nic jsme nenašli
admin-audit-export = Stáhnout jako CSV
admin-audit-export-text = Co ukazuje filtr, nejvýše 50 000 řádků. I stažení se zaznamená.
admin-audit-gone = někdo, kdo už tu není
admin-audit-program = program
