# Colleagues' translations of posts, and the languages that one reads.

translation-by = Překlad: { $name }
translation-by-former = Překlad: bývalý člen
translation-original = Originál:
translation-show-original = Zobrazit originál
translation-show = Zobrazit překlad
translation-outdated = Příspěvek byl od té doby změněn; překlad odpovídá dřívějšímu znění.
translation-which = Kterými jazyky čtete?
translation-act = Přeložit
translation-found = překlad

translation-title = Přeložit příspěvek
translation-intro = Kolegům, kteří nečtou originál, se zobrazí váš překlad s vaším jménem. Text se neposílá žádné automatické službě.
translation-to-post = K příspěvku
translation-into = Přeložit do jazyka
translation-none = Překládat můžete do jazyků, kterými čtete. Jediný, který jste uvedli, je jazyk tohoto příspěvku.
translation-yours = Váš překlad
translation-taken = Do tohoto jazyka příspěvek již někdo přeložil. Pokud se příspěvek změní, můžete překlad obnovit.
translation-renew = Příspěvek byl po přeložení změněn. Přečtěte si prosím originál v současném znění a překlad podle potřeby upravte.
translation-withheld = Z příspěvku byla odstraněna část textu, a proto se překlad už nezobrazuje. Přeložte prosím příspěvek v současném znění, bez toho, co bylo odstraněno.
translation-moved = Příspěvek byl změněn, zatímco jste překládali. Zde je jeho současné znění; váš text zůstal zachován. Porovnejte je prosím a uložte znovu.
translation-save = Uložit překlad
translation-list = Překlady tohoto příspěvku
translation-remove = Odstranit
translation-remove-title = Odstranit tento překlad?
translation-remove-text = Zmizí pro všechny a nelze jej obnovit. Příspěvek zůstane.

translation-reads = Jazyky, kterými čtete
translation-reads-text = Příspěvky v jiných jazycích se zobrazují v překladu některého z kolegů, pokud existuje; originál je na jedno kliknutí. Do těchto jazyků můžete také překládat.
translation-reads-not-chosen = Zatím jste nevybrali. Do té doby počítáme s jazykem vašeho prostředí a s angličtinou.
