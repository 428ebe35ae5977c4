mail-greeting = Dear { $name },
mail-reply-subject = { $author } replied to your topic
mail-reply-sentence = { $author } replied to a topic that you opened in the Waymark forum.
mail-reply-link = Read the reply:
mail-footer = Waymark never sends what was written by e-mail. Please sign in to read it.
