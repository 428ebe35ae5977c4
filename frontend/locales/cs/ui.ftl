# Words of the ui components: no feature's.

ui-when-yesterday = včera { $time }
ui-when-weekday = { $weekday } { $time }

ui-button-busy = Okamžik…
ui-confirm-keep = Nic neměnit
ui-dialog-close = Zavřít
ui-menu-language = Jazyk

ui-form-summary-title = { $count ->
    [one] Jedna věc vyžaduje vaši pozornost
    [few] { $count } věci vyžadují vaši pozornost
   *[other] { $count } věcí vyžaduje vaši pozornost
}
ui-field-required = Vyplňte prosím toto pole.
ui-field-too-short = Napište prosím alespoň { $limit } { $limit ->
    [one] znak
    [few] znaky
   *[other] znaků
}.
ui-field-too-long = Zkraťte prosím text nejvýše na { $limit } { $limit ->
    [one] znak
    [few] znaky
   *[other] znaků
}.
ui-field-too-small = Zadejte prosím nejméně { $limit }.
ui-field-too-large = Zadejte prosím nejvýše { $limit }.
ui-field-too-many = { $limit ->
    [one] Uveďte prosím nejvýše jednu položku.
    [few] Uveďte prosím nejvýše { $limit } položky.
   *[other] Uveďte prosím nejvýše { $limit } položek.
}
ui-field-malformed = Údaj nemá očekávanou podobu. Zkontrolujte jej prosím.
ui-field-unknown = Tento formulář už není aktuální. Zkopírujte si text a načtěte stránku znovu.
ui-field-too-common = Toto heslo je běžné, uniklo na veřejnost nebo se dá snadno uhodnout. Zvolte prosím jiné: dobrá jsou tři nebo čtyři slova, která k sobě nepatří.
ui-field-mismatch = Údaje se neshodují. Napište je prosím oba znovu.
ui-field-not-available = Tato možnost už není k dispozici. Vyberte prosím jinou.
ui-field-identifies = Obsahuje číslo, které určuje osobu: rodné nebo jiné osobní číslo, nebo telefonní číslo. Nic se neztratilo. Číslo prosím odstraňte a odešlete znovu.

ui-load-loading = Načítá se
ui-load-failed-title = Obsah se nepodařilo načíst
ui-load-retry = Zkusit znovu

ui-pager-label = Stránky
ui-pager-newer = Novější
ui-pager-older = Starší
ui-breadcrumb-label = Nacházíte se zde

ui-editor-write = Psát
ui-editor-preview = Náhled
ui-editor-tabs = Psaní nebo náhled
ui-editor-toolbar = Formátování
ui-editor-bold = Tučně
ui-editor-italic = Kurzíva
ui-editor-quote = Citace
ui-editor-list = Seznam
ui-editor-link = Odkaz
ui-editor-preview-empty = Zatím není co zobrazit.
ui-editor-preview-failed = Náhled nedorazil. Váš text zůstal beze změny.
ui-editor-bold-example = tučný text
ui-editor-italic-example = text kurzívou
ui-editor-link-example = text odkazu
ui-editor-names = Navržená jména
ui-editor-names-hint = Nabízejí se jména: vybírejte šipkami, potvrďte klávesou Enter.

ui-diff-same = Oba texty jsou stejné.
ui-diff-only-here = Jen zde:

ui-problem-network = S Waymarkem se teď nelze spojit. Váš text tu stále je. Zkontrolujte připojení a zkuste to znovu.
ui-problem-unexpected = Někde mezi vámi a Waymarkem vznikla odpověď, které nerozumíme (stav { $status }). Zkuste to prosím za chvíli znovu.
ui-problem-malformed = Váš prohlížeč odeslal něco, čemu Waymark nerozumí. Zkopírujte si text, načtěte stránku znovu a opakujte pokus.
ui-problem-invalid-cursor = Tato stránka seznamu už neexistuje. Začněte prosím znovu od začátku seznamu.
ui-problem-sign-in-required = Nejprve se prosím přihlaste.
ui-problem-session-ended = Vaše přihlášení skončilo. Přihlaste se prosím znovu; váš text zůstane zachován.
ui-problem-wrong-credentials = Tato e-mailová adresa a heslo k sobě nepatří. Zkontrolujte prosím obojí a zkuste to znovu.
ui-problem-wrong-code = Kód není správný nebo už byl použit. Počkejte prosím na další a zkuste to znovu.
ui-problem-sign-in-expired = Přihlašování trvalo příliš dlouho nebo v něm bylo příliš mnoho chybných odpovědí. Začněte prosím znovu.
ui-problem-confirmation-required = Potvrďte prosím heslem, že jste to vy.
ui-problem-last-second-factor = Vaše role vyžaduje druhý faktor. Než tento odeberete, nastavte si prosím jiný.
ui-problem-forbidden = Váš účet toto může vidět, ale ne měnit. Pokud to potřebujete, obraťte se na koordinátora své země.
ui-problem-steps-required = Než budete pokračovat, zbývá vám jeden krok. Otevřete prosím stránku svého účtu.
ui-problem-account-suspended = Váš účet je pozastaven: prozatím se nemůžete přihlásit.
ui-problem-suspended = Váš účet je pozastaven, dokud to někdo nezruší. Důvod: { $reason }
ui-problem-suspended-until = Váš účet je pozastaven. Konec pozastavení: { $date }. Důvod: { $reason }
ui-problem-last-administrator = Toto je poslední správce, který se může přihlásit. Nejprve prosím jmenujte dalšího.
ui-problem-group-in-use = Některá kategorie fóra je otevřena jen této skupině. Nejprve prosím kategorii otevřete i ostatním.
ui-problem-category-in-use = Tato kategorie obsahuje témata nebo jiné kategorie. Můžete ji uzavřít.
ui-problem-sent-recently = Tento e-mail byl odeslán před méně než hodinou. Počkejte prosím: může být na cestě nebo v nevyžádané poště.
ui-problem-cross-site = Pro vaši bezpečnost jsme požadavek odmítli, protože přišel z jiného webu. Zopakujte jej prosím odsud.
ui-problem-not-found = Nic tu není, nebo nic, co by váš účet mohl vidět.
ui-problem-attempt-ended = Pokus skončil: byl odevzdán, nebo vypršel čas. Co se uložilo předtím, platí.
ui-problem-edit-conflict = Někdo text mezitím změnil. Nic se neztratilo: porovnejte níže obě znění.
ui-problem-key-reused = Toto už bylo odesláno s jiným textem. Načtěte prosím stránku znovu a zkontrolujte, co se uložilo.
ui-problem-too-large = Obsah je na odeslání příliš velký. Zkraťte jej prosím.
ui-problem-invalid-fields = Některá pole vyžadují vaši pozornost.
ui-problem-too-many-requests = Příliš mnoho pokusů během krátké doby. Počkejte prosím minutu a zkuste to znovu.
ui-problem-too-many-requests-in = { $seconds ->
    [one] Příliš mnoho pokusů během krátké doby. Zkusit to znovu můžete za { $seconds } sekundu.
    [few] Příliš mnoho pokusů během krátké doby. Zkusit to znovu můžete za { $seconds } sekundy.
   *[other] Příliš mnoho pokusů během krátké doby. Zkusit to znovu můžete za { $seconds } sekund.
}
ui-problem-internal = Na naší straně došlo k chybě. Zkuste to prosím za chvíli znovu.
ui-problem-unavailable = Waymark se restartuje nebo je velmi vytížený. Zkuste to prosím za chvíli znovu.
ui-problem-request-id = Pokud se to opakuje, sdělte nám toto číslo: { $request_id }
ui-problem-wrong-stage = Mezitím se to posunulo dál, takže to už nelze udělat. Načtěte si to prosím znovu.
ui-problem-key-missing = Text byl zašifrován klíčem, který tato instalace už nemá, takže ho nikdo nemůže přečíst. Oznamte to prosím správci; klíč může být v záloze.
ui-field-too-recent = musí být nejméně { $limit } měsíců zpět
ui-field-unknown-language = Strážce soukromí nepoznal jazyk tohoto textu, a nemůže ho proto přečíst. Napište ho prosím v jazyce, který jste zvolili.
