# Words of notices: the list, what one chooses, and ending mails.

notices-title = Notices
notices-nav-count = Notices ({ $count })
notices-intro = What colleagues did that concerns you. Each notice is kept for half a year.
notices-empty-title = Nothing has happened yet
notices-empty-text = When somebody replies to you, or writes in a topic that you watch, it stands here.
notices-empty-link = To the forum
notices-new = new
notices-mark-all = Mark all as read
notices-to-settings = Choose what you are told
notices-someone = A colleague
notices-said-reply = { $actor } replied to your topic
notices-said-post = { $actor } wrote in a topic that you watch
notices-said-topic = { $actor } opened a topic in a category that you watch
notices-said-mention = { $actor } mentioned you
notices-said-message = { $actor } wrote you a message
notices-said-moderation = A decision about what you wrote
notices-said-assignment = { $actor } asks you for an answer
notices-said-reminder = You wanted to be reminded
notices-kept = Notices

notices-settings-title = What you are told
notices-settings-intro = What concerns the safety of your account is always sent.
notices-settings-kind = What happened
notices-settings-in-app = In the app
notices-settings-by-mail = By e-mail
notices-settings-in-app-for = In the app: { $kind }
notices-settings-by-mail-for = By e-mail: { $kind }
notices-kind-reply = Somebody replies to a topic that I opened
notices-kind-post = Somebody writes in another topic that I watch
notices-kind-topic = Somebody opens a topic in a category that I watch
notices-kind-mention = Somebody mentions me
notices-kind-message = A colleague writes me a message
notices-kind-moderation = Moderators decide about something that I wrote
notices-kind-assignment = Somebody asks me to answer a topic
notices-kind-reminder = It is time for a reminder that I set
notices-timing-off = Never
notices-timing-at-once = At once
notices-timing-daily = Every morning, together
notices-timing-weekly = Every Monday, together
notices-quiet-title = Quiet hours
notices-quiet-hint = In these hours, in your time zone, nothing of this is sent. It comes when they end.
notices-quiet-on = Keep quiet hours
notices-quiet-from = From
notices-quiet-until = Until
notices-quiet-same = Please choose an end that is not the beginning.

notices-watch-topic = What you are told of this topic
notices-watch-category = What you are told of this category
notices-watch-watching = Every new post
notices-watch-following = When I am mentioned
notices-watch-muted = Nothing

notices-confidential = Confidential: e-mails name neither this category nor its topics
notices-confidential-hint = They then say only that something happened in a confidential category. Its parts are confidential too.

notices-unreachable = Our e-mails to { $email } come back. Until you change that, we send there only what concerns the safety of your account.
notices-unreachable-change = Use another address
notices-unreachable-resume = This address works again
notices-unreachable-resumed = We send e-mails to you again.

notices-stop-title = Fewer e-mails
notices-stop-lead = You will get no more e-mails about:
notices-stop-digests = What comes every morning or every Monday, together
notices-stop-these = End these e-mails
notices-stop-all = End all e-mails that can be ended
notices-stop-note = You are still told in the app. What concerns the safety of your account is always sent.
notices-stop-done-title = These e-mails have ended
notices-stop-done = One that is on its way may still arrive.
notices-stop-gone = With this link nothing can be ended any more. Please sign in and choose there what you are told.
notices-stop-choose = Choose what you are told
