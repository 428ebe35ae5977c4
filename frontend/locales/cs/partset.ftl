# Settings of a part of a course.

partset-title = Nastavení
partset-save = Uložit nastavení
partset-saved = Nastavení je uloženo.
partset-minutes = Minuty čtení nebo práce
partset-exercise = Cvičení
partset-exercise-hint = Spíše se dělá, než čte. Je splněno, když účastník řekne, že ho udělal.
partset-optional = Lze vynechat
partset-optional-hint = Kurz je dokončen, když je hotovo vše, co nelze vynechat.
partset-row-up = Posunout řádek { $number } nahoru
partset-row-down = Posunout řádek { $number } dolů
partset-row-away = Odebrat
partset-pass = Procento bodů potřebné ke splnění
partset-attempts = Pokusy
partset-attempts-hint = Prázdné: kolik kdo chce.
partset-limit = Minuty na pokus
partset-limit-hint = Prázdné: bez omezení.
partset-shuffle = Míchat odpovědi
partset-shuffle-hint = Každý pokus je ukáže v jiném pořadí.
partset-review = Kdy účastníci uvidí, co bylo správně
partset-review-after-attempt = Po každém pokusu
partset-review-after-last = Po splnění, nebo když už nezbývá pokus
partset-review-never = Nikdy: jen body
partset-picks = Na co se ptá
partset-picks-hint = Otázky z banky v tomto pořadí, nebo několik se štítkem, pokaždé jiné.
partset-picks-add = Přidat řádek
partset-pick = Z banky
partset-pick-count = Kolik z nich
partset-pick-question = Otázka: { $title }
partset-pick-tagged = { $count ->
    [one] Štítek „{ $tag }“ ({ $count } otázka)
    [few] Štítek „{ $tag }“ ({ $count } otázky)
   *[other] Štítek „{ $tag }“ ({ $count } otázek)
}
partset-rubric = Podle čeho se práce posuzuje
partset-rubric-hint = Každé kritérium má úrovně, nejlepší první. Texty kritérií a úrovní se píší výše, jakmile je nastavení uloženo.
partset-rubric-add = Přidat kritérium
partset-points = Body úrovní, nejlepší první, oddělené čárkami
partset-items = Na co se ptá
partset-items-hint = Ptá se před kurzem a po něm. Texty se píší výše, jakmile je nastavení uloženo.
partset-items-add = Přidat položku
partset-item = Jak se odpovídá
partset-item-scale = Od 1 do 5: jak si je kdo jistý
partset-item-choice = Jedna možnost je správná: co kdo ví
partset-item-count = Počet možností
partset-item-right = Správná možnost
partset-item-option = Možnost { $number }
