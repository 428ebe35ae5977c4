# Conversații de exersat.

play-private = Nimeni altcineva nu vede cum purtați conversația.
play-now = Conversația acum
play-choose = Ce faceți?
play-end-good = Conversația se încheie aici. A ajutat.
play-end-mixed = Conversația se încheie aici. A ajutat în parte.
play-end-poor = Conversația se încheie aici. Nu a ajutat. Reveniți la un punct anterior și încercați altceva.
play-again = Parcurgeți-o din nou de la început
play-reflection = Privind înapoi
play-reflection-label = Ce ați face la fel și ce altfel?
play-way = Drumul de până acum
play-chosen = Ați ales:
play-back = Înapoi la acest punct
