# The archive of one's data: what each of its files holds.

privacy-archive-title = Your data on Waymark
privacy-archive-intro = All that is stored about you, as JSON: text that people and programs can read. Times are in UTC.
privacy-archive-account = Your account: name, address, language, time zone, country, organisation.
privacy-archive-roles = Your roles and groups.
privacy-archive-sessions = Where you are or were signed in.
privacy-archive-agreements = Which agreements you accepted, in which version, and when.
privacy-archive-application = Your application, with what was asked and answered.
privacy-archive-devices = Browsers that your account knows.
privacy-archive-factors = Since when you have a second factor; not its secrets.
privacy-archive-profile = Your profile, as colleagues see it.
privacy-archive-messages = Messages that you sent and received.
privacy-archive-blocks = From whom you take no messages.
privacy-archive-topics = Topics that you opened.
privacy-archive-posts = Posts that you wrote, in Markdown. Of deleted ones the text is gone.
privacy-archive-drafts = Drafts that you have not sent.
privacy-archive-read = How far you have read each topic.
privacy-archive-visits = When you were in the forum.
privacy-archive-reactions = What you said about posts in a word.
privacy-archive-bookmarks = The posts you keep, with your notes.
privacy-archive-moderation = What you told those who moderate, or decided yourself.
privacy-archive-audit = What you did, as far as it is on record: kinds of acts and ids.
privacy-archive-not-here = Not here: your password, of which only a hash is stored; keys against double sending, which are kept for a day; e-mails on their way to you.
