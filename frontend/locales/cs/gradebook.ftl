# The gradebook of a learning group.

gradebook-title = Přehled výsledků
gradebook-intro = Body za úkoly, nejlepší výsledek testů a to, jak daleko je kdo s ostatním.
gradebook-xlsx = Uložit jako tabulku (XLSX)
gradebook-csv = Uložit jako CSV
gradebook-on-record = Uložení se zaznamená. Soubor mějte tam, kde jej můžete číst jen vy.
gradebook-table = Účastníci a činnosti
gradebook-learner = Účastník
gradebook-done = Povinné, splněné
