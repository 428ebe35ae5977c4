# The gradebook of a learning group.

gradebook-title = Catalog
gradebook-intro = Punctele temelor, cel mai bun rezultat al testelor și cât a înaintat fiecare cursant cu restul.
gradebook-xlsx = Salvați ca foaie de calcul (XLSX)
gradebook-csv = Salvați ca CSV
gradebook-on-record = Faptul că l-ați salvat este înregistrat. Păstrați fișierul acolo unde îl puteți citi doar dumneavoastră.
gradebook-table = Cursanți și activități
gradebook-learner = Cursant
gradebook-done = Obligatorii, încheiate
