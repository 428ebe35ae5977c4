# Nácviky rozhovorů.

play-private = Jak rozhovor vedete, nevidí nikdo jiný.
play-now = Rozhovor nyní
play-choose = Co uděláte?
play-end-good = Zde rozhovor končí. Pomohl.
play-end-mixed = Zde rozhovor končí. Zčásti pomohl.
play-end-poor = Zde rozhovor končí. Nepomohl. Vraťte se k některému dřívějšímu místu a zkuste něco jiného.
play-again = Projít znovu od začátku
play-reflection = Ohlédnutí
play-reflection-label = Co byste udělali stejně a co jinak?
play-way = Dosavadní cesta
play-chosen = Zvolili jste:
play-back = Zpět k tomuto místu
