moderation-archive-held = Mesajele dumneavoastră care așteaptă să fie verificate sau care au fost respinse
moderation-mail-suspension-subject = Se cere o suspendare
moderation-mail-suspension-sentence = Cineva care moderează forumul Waymark vă cere să decideți dacă un membru este suspendat. Mesajul și motivele se află în verificare; vă rugăm să vă autentificați pentru a le citi.
moderation-mail-suspension-link = Citiți verificarea
