# Words of one's own data: the download and the erasure.

privacy-data-title = Vaše údaje
privacy-data-text = Vše, co je o vás uloženo, v jednom souboru k uschování: ZIP s popisem obsahu.
privacy-data-download = Stáhnout údaje
privacy-erasure-title = Smazat účet
privacy-erasure-text = Nejdřív uvidíte, co zmizí a co zůstane.
privacy-erasure-open = Ukázat, co smazání znamená
privacy-erasure-goes = Navždy zmizí:
privacy-erasure-goes-account = vaše jméno, adresa, profil, žádost a heslo
privacy-erasure-stays = Zůstane:
privacy-erasure-stays-audit = že se něco stalo, bez údaje, že jste to byli vy
privacy-erasure-stays-backups = starší zálohy, než budou i ony smazány
privacy-erasure-posts = Co jste napsali na fóru
privacy-erasure-posts-keep = Nechat kolegům, jako příspěvky bývalého člena
privacy-erasure-posts-blank = Smazat text; místa zůstanou prázdná
privacy-erasure-password = Aby to u vašeho stolu neudělal někdo jiný.
privacy-erasure-wrong-password = Toto není vaše heslo. Nic se nezměnilo.
privacy-erasure-not-fresh = Odhlaste se, znovu se přihlaste a do deseti minut se sem vraťte.
privacy-erasure-act = Smazat můj účet
privacy-erasure-keep = Ponechat
privacy-erasure-asked = Váš účet bude smazán: { $when }. Odhlásili jsme vás. Pokud si to rozmyslíte, přihlaste se do té doby.
privacy-erasure-leave = Odejít
privacy-erasure-goes-messages = { $count ->
    [one] { $count } zpráva, kterou jste odeslali nebo přijali
    [few] { $count } zprávy, které jste odeslali nebo přijali
   *[other] { $count } zpráv, které jste odeslali nebo přijali
}
privacy-erasure-goes-drafts = { $count ->
    [one] { $count } koncept
    [few] { $count } koncepty
   *[other] { $count } konceptů
}
privacy-erasure-goes-sessions = { $count ->
    [one] { $count } zařízení bude odhlášeno
    [few] { $count } zařízení budou odhlášena
   *[other] { $count } zařízení bude odhlášeno
}
privacy-erasure-stays-posts = { $count ->
    [one] { $count } příspěvek na fóru, podle volby níže
    [few] { $count } příspěvky na fóru, podle volby níže
   *[other] { $count } příspěvků na fóru, podle volby níže
}
privacy-erasure-stays-topics = { $count ->
    [one] { $count } téma, které jste založili, s tím, co v něm napsali jiní
    [few] { $count } témata, která jste založili, s tím, co v nich napsali jiní
   *[other] { $count } témat, která jste založili, s tím, co v nich napsali jiní
}
privacy-erasure-days = { $count ->
    [one] Stane se to za { $count } den. Když se do té doby přihlásíte, účet zůstane.
    [few] Stane se to za { $count } dny. Když se do té doby přihlásíte, účet zůstane.
   *[other] Stane se to za { $count } dní. Když se do té doby přihlásíte, účet zůstane.
}
