# Co kurzy změnily.

results-intro = Účastníci vyplňují dotazníky před kurzem a po něm. Průměry se ukazují, jakmile obakrát odpovědělo pět lidí, a znovu vždy po dalších pěti: ničí vlastní odpovědi z nich nelze poznat.
results-none-title = Tento kurz se před ním a po něm na nic neptá
results-none-text = Přidejte do osnovy dotazník. Co se změnilo, se pak ukáže zde.
results-too-few = Před kurzem a po něm odpovědělo méně než pět lidí, nebo dotazník ještě nebyl zveřejněn.
results-pairs = Počet lidí, kteří odpověděli před kurzem i po něm: { $count }.
results-table = Průměry před kurzem a po něm
results-item = Otázka
results-before = Před
results-after = Po
results-change = Rozdíl
results-tab = Výsledky
