mail-greeting = Bună ziua, { $name },
mail-reply-subject = { $author } a răspuns la subiectul dumneavoastră
mail-reply-sentence = { $author } a răspuns la un subiect pe care l-ați deschis în forumul Waymark.
mail-reply-link = Citiți răspunsul:
mail-message-subject = { $sender } v-a scris
mail-message-sentence = { $sender } v-a scris un mesaj pe Waymark. Îl citiți și îi răspundeți acolo; niciunul dintre dumneavoastră nu vede adresa celuilalt.
mail-message-link = Citiți mesajul:
mail-footer = Waymark nu trimite niciodată prin e-mail textul mesajelor. Vă rugăm să vă autentificați pentru a-l citi.
