# Translations of posts.

translation-archive = Translations of posts that you wrote.
