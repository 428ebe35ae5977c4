moderation-archive-held = Posts of yours that wait to be looked at, or were refused
moderation-mail-suspension-subject = A suspension is asked for
moderation-mail-suspension-sentence = Somebody who moderates the Waymark forum asks you to decide whether a member is suspended. The post and the reasons are in the review; please sign in to read them.
moderation-mail-suspension-link = Read the review
