# The rules of a category.

rules-title = Pravidla této kategorie
rules-intro = Před svým prvním příspěvkem zde si je prosím přečtěte a přijměte. Co jste napsali, zůstává zachováno.
rules-accept = Přečteno, pravidla přijímám
rules-changed = Pravidla se mezitím změnila. Načtěte prosím stránku znovu a přečtěte si je; co jste napsali, zůstává zachováno.
rules-problem = Přečtěte si prosím pravidla této kategorie nad svým textem a přijměte je. Váš text zůstává zachován.
rules-setup-intro = Kdo v této kategorii píše, přijme je jednou, před prvním příspěvkem. Platí i v jejích částech, které nemají vlastní pravidla. Bez pravidel nechte všechna čtyři pole prázdná.
rules-text = Pravidla ({ $name })
rules-ask-again = Zeptat se znovu všech
rules-ask-again-hint = Při změně toho, co je dovoleno. Nezaškrtávejte, pokud jen opravujete překlep.
rules-save = Nastavit tato pravidla
rules-saved = Pravidla jsou uložena.
