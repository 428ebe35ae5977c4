moderation-step-purged = An identifier was taken out everywhere
moderation-purge-title = Take out an identifier
moderation-purge-link = Take out an identifier everywhere
moderation-purge-intro = When a name, a number or an address that could identify a child has got out, one act takes it out of posts, titles, earlier versions, drafts, notes, messages, files and the search.
moderation-purge-values = What has got out
moderation-purge-values-hint = One spelling or form a line: Blažena, Blaženy. Upper and lower case, accents, and blanks or dashes make no difference. A word inside a longer word is left alone.
moderation-purge-too-broad = That says too little, or stands in too many texts. Please write more of it: a name with the surname, the whole number.
moderation-purge-look = See where it stands
moderation-purge-none = It was found nowhere where you facilitate. If it stands elsewhere, it is taken out there too.
moderation-purge-found = Where you facilitate it stands here:
moderation-purge-elsewhere = { $count ->
    [one] It also stands in one text that is not shown here: a draft, a note, a message or another category.
   *[other] It also stands in { $count } texts that are not shown here: drafts, notes, messages or other categories.
  }
moderation-purge-topic = The topic as a whole
moderation-purge-part-text = in the text
moderation-purge-part-title = in the title or the tags
moderation-purge-part-history = in an earlier version
moderation-purge-part-file = in a file
moderation-purge-part-review = in a review
moderation-purge-unread = Please look into these files yourself, the program cannot read them: { $names }
moderation-purge-files = A PDF that says it is deleted as a whole.
moderation-purge-mailed = These colleagues were sent a mail with the title. Please tell them:
moderation-purge-act = Take it out everywhere
moderation-purge-sure = Take it out everywhere?
moderation-purge-sure-text = In its place will stand █████. Nobody can bring it back. The authors are told that something was taken out of their posts.
moderation-purge-done = It has been taken out everywhere. It stood here:
moderation-purge-done-none = It has been taken out everywhere. Where you facilitate it stood nowhere.
moderation-purge-backups = Copies that were made before still have it. Tell whoever runs the installation.
moderation-purge-again = Look for something else
