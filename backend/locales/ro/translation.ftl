# Translations of posts.

translation-archive = Traduceri ale unor postări, pe care le-ați scris.
