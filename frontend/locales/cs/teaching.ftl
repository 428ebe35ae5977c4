# Courses as those who write and translate them see them: the list, and names that all their pages share.

teaching-title = Výuka
teaching-intro = Zde se kurzy píší, překládají a než se dostanou k účastníkům, přečte je další kolega či kolegyně.
teaching-views = Které kurzy
teaching-all = Všechny
teaching-drafts = Nezveřejněné
teaching-published = Zveřejněné
teaching-archived = Archivované
teaching-state-draft = nezveřejněno
teaching-state-published = zveřejněno
teaching-state-archived = archivováno
teaching-none-title = Zatím nebyl založen žádný kurz
teaching-none-text = Kurz má moduly s lekcemi, testy a nácvikovými rozhovory. Účastníci jej uvidí, až ho přečte další kolega či kolegyně a bude zveřejněn.
teaching-none-here-title = Zde není žádný kurz
teaching-none-here-text = Kurzy v jiném stavu najdete v seznamu všech kurzů.
teaching-new = Založit kurz
teaching-new-title = Název kurzu
teaching-new-title-hint = Můžete jej kdykoli změnit.
teaching-new-language = Jazyk, ve kterém se píše
teaching-new-language-hint = Překlady vycházejí z tohoto jazyka. Později se již nemění.
teaching-entry = Jak se do kurzu vstupuje
teaching-entry-open = Kdokoli chce
teaching-entry-on-request = Na žádost: vstup povoluje facilitátor
teaching-entry-by-cohort = Ve skupinách, které sestavuje facilitátor
teaching-begin = Založit
teaching-published-number = Účastníci dostávají verzi { $number }
teaching-waits = Verze { $number } čeká na posouzení
teaching-was-sent-back = Verze { $number } byla vrácena
teaching-can-be-published = Verzi { $number } lze zveřejnit
teaching-learners = { $count ->
    [one] { $count } účastník
    [few] { $count } účastníci
   *[other] { $count } účastníků
}
teaching-translated = { $name }: { $current } z { $all }
teaching-translated-behind = { $name }: { $current } z { $all }, zastaralé: { $outdated }
teaching-translations = Přeložené části
teaching-duplicate = Zkopírovat
teaching-duplicated = Kurz byl zkopírován. Jste na pracovní stránce kopie.
teaching-archive = Archivovat
teaching-archive-title = Archivovat kurz
teaching-archive-text = Do kurzu „{ $title }“ už nikdo nevstoupí. Kdo v něm je, může jej dokončit. Kurz lze znovu otevřít.
teaching-archived-done = Kurz je archivován.
teaching-reopen = Znovu otevřít
teaching-reopened = Kurz je znovu otevřen.
teaching-untitled = Bez názvu
teaching-kind-course = Kurz
teaching-kind-module = Modul
teaching-kind-bank-question = Otázka z banky
teaching-kind-text = Text
teaching-kind-callout = Zvýraznění
teaching-kind-checklist = Kontrolní seznam
teaching-kind-reflection = Zamyšlení
teaching-kind-vignette = Krátká kazuistika
teaching-kind-question = Otázka
teaching-kind-picture = Obrázek
teaching-kind-audio = Zvuková nahrávka
teaching-kind-video = Film
teaching-kind-file = Soubor ke stažení
teaching-translation-missing = nepřeloženo
teaching-translation-outdated = zastaralé
teaching-translation-current = aktuální
teaching-former = bývalý člen
teaching-points = { $points ->
    [one] { $points } bod
    [few] { $points } body
   *[other] { $points } bodů
}
