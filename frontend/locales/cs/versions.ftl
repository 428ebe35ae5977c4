# Versions of a course: proposed, read by a colleague, published.

versions-title = Verze
versions-none = Zatím nebyla navržena žádná verze
versions-none-text = Verze je kurz, jak vypadá v jednom okamžiku. Účastníci dostávají jen verze, které přečetl další kolega či kolegyně.
versions-propose-title = Navrhnout verzi
versions-propose-text = Než ji lze zveřejnit, přečte ji další facilitátor. Mezitím můžete psát dál. Nahradí verzi, která ještě čeká.
versions-propose = Odeslat k posouzení
versions-note = Co se změnilo
versions-note-hint = Jednou či dvěma větami pro toho, kdo ji čte.
versions-proposed = Verze čeká, až ji někdo přečte.
versions-flawed = Zatím jej nelze navrhnout. Každý řádek vede tam, kde se to opraví.
versions-number = Verze { $number }
versions-by = navrhl(a) { $name }
versions-read-by = Přečetl(a) { $name }
versions-look = Prohlédnout, jak ji dostane účastník
versions-back = K verzím
versions-languages = Jazyky
versions-changes = { $count ->
    [one] { $count } změna oproti tomu, co účastníci dostávají nyní
    [few] { $count } změny oproti tomu, co účastníci dostávají nyní
   *[other] { $count } změn oproti tomu, co účastníci dostávají nyní
}
versions-change-added = nové
versions-change-removed = odebráno
versions-change-changed = změněno
versions-change-reworded = přeformulováno
versions-state-proposed = čeká na posouzení
versions-state-sent-back = vráceno
versions-state-reviewed = lze zveřejnit
versions-state-published = zveřejněno
versions-state-retired = nahrazeno novější
versions-accept = Přijmout
versions-accept-words = Pár slov tomu, kdo ji napsal
versions-accept-hint = Může zůstat prázdné.
versions-accepted = Verzi lze nyní zveřejnit.
versions-send-back = Vrátit
versions-send-back-words = Co je třeba změnit
versions-send-back-hint = Uveďte lekci a na čem by účastník klopýtl.
versions-sent-back = Verze byla vrácena.
versions-publish = Zveřejnit
versions-publish-text = Kdo od nynějška vstoupí do kurzu, dostane tuto verzi. Kdo je ve starší, může ji dokončit nebo přejít.
versions-published = Verze je zveřejněna.
