# The rules of categories.

rules-archive = Pravidla kategorií, která jste přijali, a kdy.
