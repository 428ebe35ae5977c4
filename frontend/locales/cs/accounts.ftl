# Slova účtů a rámce pro členy.

accounts-country-romania = Rumunsko
accounts-country-spain = Španělsko
accounts-country-czechia = Česká republika

accounts-role-member = Člen
accounts-role-facilitator = Facilitátor
accounts-role-privacy-reviewer = Kontrola ochrany soukromí
accounts-role-translator = Překladatel
accounts-role-project-manager = Projektový manažer
accounts-role-administrator = Správce

accounts-frame-skip = Přejít k obsahu
accounts-frame-main = Hlavní nabídka
accounts-frame-forum = Fórum
accounts-frame-members = Členové
accounts-frame-messages = Zprávy
accounts-frame-account = Účet
accounts-frame-admin = Správa
accounts-frame-own-account = Váš účet
accounts-frame-unreachable-title = Waymark neodpovídá
accounts-frame-unreachable-text = Vaše přihlášení trvá a vaše koncepty jsou uloženy.
accounts-frame-try-again = Zkusit znovu

accounts-not-found-title = Zde nic není
accounts-not-found-text = Stránka byla přesunuta nebo smazána, nebo vám není přístupná.
accounts-not-found-forum = Přejít na fórum

accounts-sign-in-ended = Vaše přihlášení skončilo. Přihlaste se prosím znovu: rozepsaný text zůstal uložen jako koncept.

accounts-account-title = Váš účet
accounts-account-about = O vás
accounts-account-name = Jméno
accounts-account-email = E-mail
accounts-account-organisation = Organizace
accounts-account-country = Země
accounts-account-roles = Role
accounts-account-role-in = { $role } ({ $place })
accounts-account-own-organisation = vlastní organizace
accounts-account-language = Jazyk
accounts-account-language-text = Pro prostředí platformy a pro zprávy, které vám posíláme.
accounts-account-time-zone = Časové pásmo
accounts-account-time-zone-hint = Podle něj se zobrazují data a časy.
accounts-account-parts = Na této stránce
accounts-account-screen = Jazyk a čas
accounts-account-sessions = Přihlášená zařízení
accounts-account-sessions-text = Pokud některé zařízení nepoznáváte, ukončete jeho přihlášení a dejte vědět svému koordinátorovi.
accounts-account-this-device = toto zařízení
accounts-account-signed-in-at = Přihlášení:
accounts-account-used-at = Naposledy použito:
accounts-account-end = Ukončit přihlášení
accounts-account-end-title = Ukončit toto přihlášení?
accounts-account-end-text = Na zařízení „{ $device }“ bude nutné se znovu přihlásit. Koncepty zůstanou.
accounts-account-end-act = Ukončit přihlášení
accounts-account-end-keep = Ponechat
accounts-account-ended = Přihlášení na zařízení „{ $device }“ skončilo.
accounts-account-sign-out-title = Odcházíte od tohoto počítače?
accounts-account-sign-out-text = Pokud jej používají i jiní, po skončení práce se odhlaste.
accounts-account-sign-out = Odhlásit se
accounts-account-still-signed-in = Vaše přihlášení na tomto zařízení stále trvá.

accounts-shortcuts-title = Klávesové zkratky
accounts-shortcuts-list = zobrazit tento seznam
accounts-shortcuts-skip = hned po otevření stránky: přejít na její obsah
accounts-shortcuts-send = odeslat, co právě píšete
accounts-shortcuts-close = zavřít nabídku nebo okno
accounts-shortcuts-leave = na veřejných stránkách: okamžitě opustit web

accounts-confirm-title = Jste to vy?
accounts-confirm-text = Od vašeho přihlášení uplynula nějaká doba. Než změníte způsob přihlašování, zadejte prosím znovu heslo.
accounts-confirm-act = Potvrdit
accounts-account-security = Druhý faktor, záchranné kódy a zařízení
accounts-account-security-text = Co chrání váš účet kromě hesla.
accounts-security-title = Přihlašování
accounts-security-owed = Vaše role vyžaduje druhý faktor. Nastavte si prosím ověřovací aplikaci; potom se otevře vše ostatní.
accounts-second-factor-title = Druhý faktor
accounts-second-factor-text = S druhým faktorem se nikdo nepřihlásí jen s vaším heslem.
accounts-totp-title = Ověřovací aplikace
accounts-totp-on = Aplikace je nastavena. Při přihlášení zadáte šest číslic, které zobrazuje.
accounts-totp-off = Žádná aplikace není nastavena.
accounts-totp-start = Nastavit ověřovací aplikaci
accounts-totp-replace = Nastavit jinou
accounts-totp-remove = Odebrat aplikaci
accounts-totp-step-app = Otevřete v telefonu ověřovací aplikaci. Stačí jakákoli, která vytváří šestimístné kódy.
accounts-totp-step-scan = Naskenujte v ní tento obrázek:
accounts-totp-qr = QR kód pro vaši ověřovací aplikaci; totéž následuje jako text
accounts-totp-step-type = Nebo do ní opište tento klíč:
accounts-totp-open = Otevřít aplikaci v tomto zařízení
accounts-totp-code = Šest číslic, které aplikace právě zobrazuje
accounts-totp-finish = Dokončit
accounts-codes-title = Vaše záchranné kódy
accounts-codes-text = Každý z nich vám jednou otevře účet, když nemáte po ruce telefon. Opište si je prosím nebo vytiskněte hned: už se nikdy nezobrazí.
accounts-codes-kept = Mám je uložené
accounts-codes-heading = Záchranné kódy
accounts-codes-renew = Vytvořit nové záchranné kódy
accounts-devices-title = Známá zařízení
accounts-devices-text = Prohlížeče, ve kterých jste se přihlásili. Když se někdo přihlásí v jiném, pošleme vám e-mail.
accounts-devices-unknown = Neznámý prohlížeč
accounts-devices-remembered = Bez kódu do:
accounts-devices-forget = Zapomenout toto zařízení
accounts-codes-left = { $count ->
    [one] Zbývá { $count } kód.
    [few] Zbývají { $count } kódy.
   *[other] Zbývá { $count } kódů.
}
accounts-password-title = Heslo
accounts-password-changed = Vaše heslo je změněno. Všechna ostatní přihlášení skončila.

accounts-passkeys-title = Přístupové klíče
accounts-passkeys-text = Přístupový klíč v telefonu, počítači nebo bezpečnostním klíči vás přihlásí otiskem prstu, obličejem nebo PINem, bez hesla a kódu.
accounts-passkeys-unsupported = Tento prohlížeč přístupové klíče neumí. Aktuální verze Firefoxu, Chromu, Edge nebo Safari ano.
accounts-passkeys-added = Přidán:
accounts-passkeys-remove = Odebrat tento přístupový klíč
accounts-passkeys-name = Název
accounts-passkeys-name-hint = Kde je uložen: „Počítač v kanceláři“, „Můj telefon“.
accounts-passkeys-add = Přidat přístupový klíč
accounts-passkeys-refused = Žádný přístupový klíč nebyl použit. Můžete to zkusit znovu nebo se přihlásit jinak.
accounts-passkeys-use = Použít přístupový klíč

accounts-email-title = E-mailová adresa
accounts-email-text = Při změně dostanou e-mail obě adresy a obě musí souhlasit.
accounts-email-pending = { $email } čeká, až budou souhlasit obě adresy. Podívejte se prosím do e-mailu.
accounts-email-give-up = Změnu zrušit
accounts-email-new = Nová e-mailová adresa
accounts-email-act = Poslat oba e-maily
