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
results-quiz-intro = U testů se počítá první pokus každého účastníka ve zveřejněné verzi, protože při dalších už odpovědi zná. Čísla se mění po pěti lidech.
results-quiz-too-few = Tento test dokončilo méně než pět lidí, nebo ještě nebyl zveřejněn.
results-quiz-attempts = Prvních pokusů: { $attempts }. Průměrně dosáhly { $share } bodů.
results-question-too-few = Tato otázka byla položena méně než pěti lidem.
results-answered = Dotázaných
results-facility = Průměrný podíl bodů
results-hard = Těžká, nebo je chybný klíč
results-discrimination = Odlišuje ty, kdo vědí, od těch, kdo nevědí (−1 až 1)
results-misleads = Zkontrolujte klíč
results-all-alike = Všichni odpověděli stejně
results-choices = Jak často byla zvolena každá odpověď
results-answer = Odpověď
results-chosen = Voleb
results-right = Správně
results-few = málo
