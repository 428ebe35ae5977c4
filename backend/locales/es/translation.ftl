# Translations of posts.

translation-archive = Traducciones de mensajes que usted escribió.
