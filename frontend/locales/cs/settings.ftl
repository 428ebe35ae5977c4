# Slova nastavení, která mění správci.

settings-title = Nastavení
settings-about = Pravidla, která platí pro všechny, a co bylo smazáno podle stáří.
settings-lead = Změna začne platit do deseti sekund a zaznamená se spolu s předchozí hodnotou.
settings-pinned = určil provozovatel
settings-saved = Nastavení je uloženo.
settings-days-hint = Od { $least } do { $most }. Když pole necháte prázdné, platí hodnota { $default }.

settings-sign-in = Přihlašování
settings-second-factor = Kdo potřebuje druhý faktor
settings-second-factor-hint = Kdo ho potřebuje a nemá, nastaví si ho dříve než cokoli jiného.
settings-second-factor-roles = každý s vyšší rolí, než je člen
settings-second-factor-everyone = všichni

settings-joining = Přijímání členů
settings-applications = Žádosti
settings-applications-hint = Dokud jsou uzavřené, stránka se žádostí to uvádí. O těch, které byly podány dříve, se dál rozhoduje.
settings-applications-open = otevřené
settings-applications-closed = uzavřené
settings-invitation-days = Kolik dní platí pozvánka

settings-kept-title = Kolik dní se co uchovává
settings-kept-lead = Co je starší, se každou noc nadobro smaže.
settings-kept-applications = Zamítnuté žádosti
settings-kept-invitations = Pozvánky po skončení platnosti
settings-kept-messages = Zprávy mezi členy
settings-kept-dead-jobs = E-maily a jiné úlohy, které definitivně selhaly
settings-kept-audit = Auditní záznam
settings-kept-mail-files = E-maily uložené jako soubory
settings-kept-runs = Tento záznam

settings-controller = Kdo odpovídá za údaje
settings-controller-lead = Informace o zpracování osobních údajů to sděluje všem.
settings-controller-name = Název organizace
settings-controller-address = Poštovní adresa
settings-controller-email = E-mailová adresa
settings-data-protection-email = E-mailová adresa pověřence pro ochranu osobních údajů
settings-certificates = Osvědčení
settings-certificates-lead = Jméno a funkce se tisknou na každé osvědčení vydané od této chvíle a zobrazují se při jeho ověření.
settings-signatory-name = Jméno podepisující osoby
settings-signatory-function = Funkce podepisující osoby

settings-runs-title = Co bylo smazáno podle stáří
settings-runs-back = Nastavení
settings-runs-lead = Každé pravidlo se spouští každou noc. Uchovávají se jen počty, ne to, co bylo smazáno.
settings-runs-empty = Zatím se žádné pravidlo nespustilo
settings-runs-empty-text = Poprvé se pravidla spustí do jednoho dne.
settings-runs-count = { $count ->
    [one] smazán { $count } záznam
    [few] smazány { $count } záznamy
   *[other] smazáno { $count } záznamů
}
settings-runs-before = starší než
