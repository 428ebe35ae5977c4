mail-greeting = Dear { $name },
mail-reply-subject = { $author } replied to your topic
mail-reply-sentence = { $author } replied to a topic that you opened in the Waymark forum.
mail-reply-link = Read the reply:
mail-message-subject = { $sender } wrote to you
mail-message-sentence = { $sender } wrote you a message on Waymark. It is read there, and answered there; neither of you sees the other’s address.
mail-message-link = Read the message:
mail-footer = Waymark never sends what was written by e-mail. Please sign in to read it.
