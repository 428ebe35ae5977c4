# Translations of posts.

translation-archive = Překlady příspěvků, které jste napsali.
