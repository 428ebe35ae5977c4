# Words of notices by e-mail, and of the archive.

notices-someone = A colleague
notices-reply-subject = { $actor } replied to your topic
notices-reply-sentence = { $actor } replied to a topic that you opened in the Waymark forum.
notices-post-subject = { $actor } wrote in a topic that you watch
notices-post-sentence = { $actor } wrote in a topic that you watch in the Waymark forum.
notices-topic-subject = { $actor } opened a topic
notices-topic-sentence = { $actor } opened a topic in a category that you watch in the Waymark forum.
notices-mention-subject = { $actor } mentioned you
notices-mention-sentence = { $actor } mentioned you in the Waymark forum.
notices-message-subject = { $actor } wrote to you
notices-message-sentence = { $actor } wrote you a message on Waymark. It is read there, and answered there; neither of you sees the other’s address.
notices-moderation-subject = A decision about what you wrote
notices-moderation-sentence = Those who moderate the Waymark forum have decided about something that you wrote. Please sign in to read what was decided.
notices-assignment-subject = { $actor } asks you for an answer
notices-assignment-sentence = { $actor } asks you to answer a topic in the Waymark forum.
notices-reminder-subject = Your reminder
notices-reminder-sentence = You wanted to be reminded of this topic in the Waymark forum.
notices-where-topic = Topic: { $title }
notices-where-category = Category: { $category }
notices-where-confidential = It is in a confidential category. E-mails do not say in which one, or in which topic.
notices-untitled = Topic of a former member
notices-more = { $count ->
    [one] There is { $count } more about it.
   *[other] There are { $count } more about it.
}
notices-link = Read it:
notices-footer = Waymark never sends the text of posts or messages by e-mail. Please sign in to read it.
notices-choose = Choose what you are told, and when:
notices-stop = No more e-mails like this:
notices-digest-subject = New on Waymark: { $date }
notices-digest-lead = This has happened since your last digest, and you have not read it yet.
notices-digest-opened = new topic
notices-digest-posts = { $count ->
    [one] { $count } new post
   *[other] { $count } new posts
}
notices-digest-names-more = { $names } and others
notices-digest-confidential = Confidential categories
notices-digest-confidential-text = { $count ->
    [one] There is { $count } new post. E-mails do not say where.
   *[other] There are { $count } new posts. E-mails do not say where.
}
notices-digest-others = Also for you
notices-digest-left-out = { $count ->
    [one] And { $count } more topic.
   *[other] And { $count } more topics.
}
notices-digest-link = See all of it on Waymark:

notices-archive-notices = What you were told, and when you took note of it; not what was written.
notices-archive-settings = How you want to be told of what, your quiet hours, and which topics and categories you follow.
