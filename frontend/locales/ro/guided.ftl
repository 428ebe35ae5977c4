# Notices about courses: somebody decided about one's place, or one has not been there for a while.

guided-said-course = { $actor } a luat o decizie privind locul dumneavoastră într-un curs
guided-said-learning = Nu ați mai fost într-un curs de un timp; continuă de unde v-ați oprit
guided-kind-course = Cineva decide privind locul meu într-un curs
guided-kind-learning = Nu am mai fost într-un curs de o săptămână
