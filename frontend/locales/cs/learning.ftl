# Kurzy, jak je vidí účastníci.

learning-courses = Kurzy
learning-intro = Přečtěte si deset minut mezi dvěma návštěvami; vrátíte se přesně tam, kde jste přestali.
learning-views = Které kurzy
learning-all = Všechny kurzy
learning-mine = Moje kurzy
learning-none-title = Zatím není nabízen žádný kurz
learning-none-text = Zde se objeví kurzy, které facilitátoři zveřejní.
learning-none-mine-title = Zatím nejste v žádném kurzu
learning-none-mine-text = Zde najdete kurzy, do kterých jste vstoupili, například kurz vzájemné podpory, a jak jste v nich daleko.
learning-hours = { $hours ->
    [one] { $hours } hodina
    [few] { $hours } hodiny
   *[other] { $hours } hodin
}
learning-minutes = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minuty
   *[other] { $minutes } minut
}
learning-done-of = { $of ->
    [one] Hotovo { $done } z { $of } aktivity
    [few] Hotovo { $done } ze { $of } aktivit
   *[other] Hotovo { $done } z { $of } aktivit
}
learning-starter = výchozí obsah, partnerství jej ještě posoudí
learning-completed = Dokončeno
learning-continue = Pokračovat
learning-begin = Začít
learning-missing-title = Tento kurz zde není
learning-missing-text = Mohl být stažen, nebo je jen pro některé.
learning-standing = Kde jste
learning-standing-requested = Požádali jste o přijetí. Odpoví vám facilitátor.
learning-enrol-text = Tento kurz může absolvovat každý, kdo chce. Jak jste daleko, vidí jen ti, kdo kurz vedou.
learning-enrol = Zapsat se do kurzu
learning-request-text = Do tohoto kurzu přijímá facilitátor.
learning-request = Požádat o přijetí
learning-cohort-text = Do tohoto kurzu přijímají facilitátoři celé skupiny. Obraťte se na facilitátora své organizace.
learning-return-text = V tomto kurzu jste už byli. Co jste udělali, zůstalo zachováno.
learning-return = Vrátit se
learning-take-back = Vzít žádost zpět
learning-take-back-text = Požádat můžete kdykoli znovu.
learning-leave = Opustit kurz
learning-leave-text = Co jste udělali a napsali, zůstane zachováno a můžete se vrátit.
learning-reminders = Připomenout mi, když tu nějakou dobu nebudu
learning-newer-title = Tento kurz má novější verzi
learning-newer-text = Můžete dokončit verzi, ve které jste, nebo přejít dál. Co jste udělali, platí všude, kde je to stále součástí kurzu; nové aktivity na vás teprve čekají. K této verzi se vrátit nelze.
learning-newer-act = Přejít na novější verzi
learning-outcomes = Co budete umět
learning-objectives = Co budete umět po tomto modulu
learning-whole-course = K celému kurzu
learning-optional = lze vynechat
learning-partly-translated = zčásti nepřeloženo
learning-state-open = nezačato
learning-state-started = rozpracováno
learning-state-waiting = čeká na facilitátora
learning-state-done = hotovo
learning-kind-lesson = Lekce
learning-kind-exercise = Cvičení
learning-kind-quiz = Test
learning-kind-scenario = Nácvik rozhovoru
learning-kind-assignment = Úkol
learning-kind-questionnaire = Dotazník
learning-kind-meeting = Setkání
learning-lesson-missing-title = Tato lekce pro vás není otevřena
learning-lesson-missing-text = Lekce mohou číst ti, kdo jsou v kurzu.
learning-to-course = Na obsah kurzu
learning-contents = Obsah
learning-stopped-here = Tady jste přestali.
learning-to-start = Na začátek
learning-materials = Co budete potřebovat
learning-sources = Zdroje
learning-finish = Mám přečteno
learning-finish-exercise = Mám hotovo
learning-finished = Tuto lekci máte přečtenou.
learning-finished-exercise = Toto cvičení máte hotové.
learning-onward = Předchozí a další
learning-previous = Předchozí
learning-next = Další
learning-fallback-lesson = Tato lekce zatím není přeložena do vašeho jazyka. Čtete původní znění: { $name }.
learning-fallback-block = Zatím nepřeloženo: { $name }
learning-outdated = Původní znění se od překladu změnilo.
learning-vignette = Případ
learning-transcript = Přečíst, co se říká
learning-checklist = K odškrtnutí
learning-reflection-label = Vaše myšlenky
learning-reflection-private = Toto čtete jen vy.
learning-kept-sending = Ukládá se…
learning-kept-saved = Uloženo.
learning-kept-waiting = Bez připojení. Co jste zadali, je uloženo v tomto zařízení a odešle se, jakmile bude připojení.
learning-kept-unkept = Bez připojení, a toto zařízení nic neukládá. Nechte stránku otevřenou, dokud nebude uloženo.
learning-question-true = Pravda
learning-question-false = Nepravda
learning-question-choose = Vyberte
learning-question-gaps = Doplňte mezery v textu.
learning-question-gap = Mezera { $number }
learning-question-order = Seřaďte položky tlačítky, nebo klávesou Alt a šipkami.
learning-question-up = Nahoru
learning-question-down = Dolů
learning-question-moved = Nyní na místě { $position } z { $count }
learning-question-as-it-stands = Pořadí je správné, jak je
learning-question-check = Zkontrolovat odpověď
learning-question-correct = To je správně.
learning-question-partly = Zčásti správně: { $percent } %.
learning-question-wrong = To ještě není správně.
learning-question-unmarked = Uloženo. Tuto odpověď program nehodnotí.
learning-question-right = Správně je:
learning-certificate = Vaše osvědčení
learning-certificate-text = Jako PDF v jazyce, který si zvolíte; zaměstnavatel si je může ověřit podle kódu.
learning-certificate-check = Uloženo. Ověřit je lze zde:
learning-certificates = Moje osvědčení
learning-certificate-issued = Vydáno:
learning-certificate-code = Kód:
learning-certificate-revoked = Toto osvědčení bylo zrušeno a již neplatí.
learning-certificate-revoked-at = Zrušeno:
learning-certificate-reason = Důvod:
learning-certificate-ask = Pokud si myslíte, že jde o omyl, obraťte se na facilitátora kurzu.
