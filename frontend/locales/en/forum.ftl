# Words of the forum's pages.

forum-topic-list-title = Forum
forum-topic-list-intro = Colleagues in Romania, Spain and the Czech Republic talk about their work here: methods, dilemmas, texts.
forum-topic-list-categories = Categories
forum-topic-list-all = All topics
forum-topic-list-restricted = closed group
forum-topic-list-archived = closed
forum-topic-list-locked = closed
forum-topic-list-new = New topic
forum-topic-list-start-title = Start a topic
forum-topic-list-start-text = Ask about a method, a dilemma, a text. Write nothing that could identify a child or a family.
forum-topic-list-empty-title = No topic here yet
forum-topic-list-empty-text = This is the place to ask colleagues how they work, and to tell them what helped you.
forum-topic-list-empty-example = For example: “How do you prepare the first meeting of a peer group?”
forum-topic-list-unread = New:
forum-topic-list-waiting = waiting for an answer
forum-topic-list-replies = { $count ->
    [one] { $count } reply
   *[other] { $count } replies
}

forum-topic-new-since = New since your last visit
forum-topic-closed = You can read this topic, but not reply to it.
forum-topic-locked = This topic is closed: only facilitators reply.
forum-topic-lock = Close the topic
forum-topic-unlock = Open the topic again
forum-topic-about = This topic
forum-topic-last-post = Last post
forum-topic-first-unread = { $count ->
    [one] Go to the new post
   *[other] Go to the first of { $count } new posts
}
forum-topic-earlier = Earlier posts
forum-topic-later = Later posts
forum-topic-to-start = To the first post
forum-topic-to-end = To the last post
forum-topic-to-reply = Reply

forum-post-number = Post { $number }
forum-post-edited = edited
forum-post-deleted = This post was deleted by its author.
forum-post-edit = Edit
forum-post-delete = Delete
forum-post-delete-title = Delete this post?
forum-post-delete-text = The text disappears for everyone and cannot be brought back. Its place in the conversation stays, so that the replies remain readable.
forum-post-delete-act = Delete the post
forum-post-delete-keep = Keep it

forum-reply-title = Write a reply
forum-reply-label = Your reply
forum-reply-act = Post the reply

forum-edit-label = The text of your post
forum-edit-act = Save the change
forum-edit-topic-start = Edit the title
forum-edit-topic-title = Edit the title of this topic
forum-edit-topic-act = Save the title

forum-new-topic-title = New topic
forum-new-topic-advice-title = A good topic
forum-new-topic-advice-text = One question or one experience, a title that says what it is about, and nothing by which a child, a family or a place could be recognised. Your colleagues in the other countries may read it in their second language: short sentences help.
forum-new-topic-category-label = Category
forum-new-topic-category-none = Choose a category
forum-new-topic-title-label = Title
forum-new-topic-title-hint = What do you want to know or tell? 3 to 150 characters.
forum-new-topic-body-label = Your text
forum-new-topic-act = Post the topic

forum-composer-language = The language you write in
forum-composer-hint = What you write is kept as a draft while you type.
forum-composer-found = Your draft from { $time } is back. You can go on writing.
forum-composer-discard = Throw the draft away
forum-composer-saving = Saving the draft…
forum-composer-saved = Draft saved { $time }
forum-composer-kept-here = The server cannot be reached. Your draft is kept on this device; we will save it as soon as possible.
forum-composer-not-kept = Your draft is not saved anywhere yet. Please keep this page open; we keep trying.
forum-composer-kept = Your text is saved as a draft.
forum-composer-dropped = { $seconds ->
    [one] The connection dropped; we will try again in { $seconds } second.
   *[other] The connection dropped; we will try again in { $seconds } seconds.
}
forum-composer-try-now = Try now
forum-composer-write-on = Stop and keep writing
forum-composer-close = Close

forum-conflict-title = This text was changed while you were writing
forum-conflict-text = Nothing is lost: here are both versions. If you keep yours, you can take over what you need from the other one before you save.
forum-conflict-stored = Stored now
forum-conflict-yours = Yours
forum-conflict-keep = Go on with my version
forum-conflict-discard = Discard my version

forum-former-member = Former member
forum-blank-title = A topic whose author has left

forum-home-title = For you
forum-home-intro = What is new, what your facilitator recommends, and what waits for an answer.
forum-home-fresh = New since your last visit
forum-home-first = The newest conversations
forum-home-fresh-none = Nothing new since your last visit.
forum-home-highlighted = Recommended in your country
forum-home-highlighted-none = Nothing is recommended at the moment.
forum-home-waiting = Waiting for an answer
forum-home-waiting-none = Every question has an answer.
forum-home-empty-title = You have read everything
forum-home-empty-text = When colleagues write something new, you will find it here first.

forum-tabs-label = Views of the forum
forum-tabs-all = All
forum-tabs-unread = Unread
forum-tabs-mine = Mine
forum-tabs-waiting = Unanswered
forum-tabs-all-read = Mark everything as read

forum-filters-title = Filter
forum-filters-any = any
forum-filters-language = Written in
forum-filters-country = Country of the author
forum-filters-tag = Tag
forum-filters-clear = Remove the filters
forum-filters-none-title = No topic matches
forum-filters-none-text = Nothing here is like that at the moment. Remove a filter, or look at all topics.

forum-tags-label = Tags
forum-tags-hint = Up to five, between commas: first meeting, sleep. They help colleagues to find the topic.

forum-topic-list-pinned = pinned
forum-topic-list-pinned-label = Pinned topics
forum-topic-list-put-away = archived
forum-topic-archived = This topic is archived: it can be read, and nothing in it is changed.

forum-leading-title = Lead the conversation
forum-leading-pin = Pin above the list
forum-leading-unpin = Pin no longer
forum-leading-archive = Archive the topic
forum-leading-unarchive = Take it out of the archive
forum-leading-highlight = Recommend in my country
forum-leading-unhighlight = Recommend no longer
forum-leading-arrange = Move or merge the topic
forum-leading-move-label = Category
forum-leading-move-act = Move the topic
forum-leading-merge-label = Merge into another topic
forum-leading-merge-hint = The address of the topic that stays. The posts of this one follow behind its own, and old links still lead to them.
forum-leading-merge-act = Merge
forum-leading-split-start = Make a topic of some posts
forum-leading-split-how = Choose the posts in the conversation. They move into the new topic, and old links still lead to them.
forum-leading-split-chosen = { $count ->
    [one] { $count } post chosen
   *[other] { $count } posts chosen
}
forum-leading-split-choose = Choose post { $number }
forum-leading-split-title = Title of the new topic
forum-leading-split-act = Make the topic

forum-arrivals-replies = { $count ->
    [one] { $count } new reply
   *[other] { $count } new replies
}
forum-arrivals-topics = { $count ->
    [one] Something new in { $count } topic
   *[other] Something new in { $count } topics
}
forum-arrivals-show = Show

forum-topic-list-answered = answered
forum-topic-to-answer = To the answer

forum-reaction-thanks = Thanks
forum-reaction-helped = Helped me
forum-reaction-same-here = Same here
forum-answer-accepted = The answer
forum-answer-accept = This is the answer
forum-answer-not = Not the answer after all

forum-bookmark-keep = Keep
forum-bookmark-remove = Keep no longer
forum-bookmarks-title = Kept
forum-bookmarks-intro = Posts that you want to find again. Only you see them here, and your notes.
forum-bookmarks-empty-title = You keep nothing yet
forum-bookmarks-empty-text = “Keep” under a post puts it here, with a note for yourself if you like.
forum-bookmarks-note = Write a note
forum-bookmarks-note-label = Note for yourself, at most 300 characters
forum-bookmarks-save = Save the note
forum-bookmarks-remind-label = Remind me
forum-bookmarks-remind-never = not at all
forum-bookmarks-remind-kept = as it is
forum-bookmarks-remind-tomorrow = tomorrow
forum-bookmarks-remind-week = in a week
forum-bookmarks-remind-month = in a month
forum-bookmarks-reminds = You are reminded:

forum-post-hidden-note = This post is hidden while facilitators look at it.

forum-flag-start = Report
forum-flag-title = Report this post
forum-flag-text = The facilitators look at it. Its author is not told who reported it.
forum-flag-reason = Reason
forum-flag-note = What should they know?
forum-flag-act = Send the report
forum-flag-done = Thank you. The facilitators look at it.
forum-reason-identifies = It could identify a child or a family
forum-reason-disrespect = It hurts or belittles somebody
forum-reason-off-topic = It does not belong here
forum-reason-advertising = It advertises something
forum-reason-other = Something else

forum-reviews-title = To review
forum-reviews-intro = Posts that colleagues reported where you facilitate, the longest waiting first.
forum-reviews-open = Waiting
forum-reviews-closed = Ended
forum-reviews-empty-title = Nothing here
forum-reviews-empty-text = When a colleague reports a post, you find it here.
forum-reviews-since = since
forum-reviews-flags = { $count ->
    [one] { $count } report
   *[other] { $count } reports
}
forum-review-title = Review: { $topic }
forum-review-to-post = Go to the post
forum-review-happened = What happened
forum-review-closed = This review is ended.
forum-review-do = What do you do?
forum-review-act-label = Act
forum-review-source = The text as it was written
forum-review-passage = Passage to take out
forum-review-passage-hint = Copy it from the text above. It is replaced wherever it stands in the post.
forum-review-text = What the author is told
forum-review-text-hint = In the author’s language. A note is seen by those who moderate only.
forum-review-send = Do it
forum-review-answer-label = Your answer to the facilitators
forum-review-answer-act = Send the answer
forum-step-flagged = Reported
forum-step-noted = Note among moderators
forum-step-hidden = Hidden
forum-step-shown = Shown again
forum-step-edit-asked = Asked to change the post
forum-step-redacted = A passage was taken out
forum-step-warned = Warning
forum-step-answered = Answer of the author
forum-step-closed = Ended
forum-act-note = Note for those who moderate
forum-act-hide = Hide the post
forum-act-show = Show the post again
forum-act-ask-edit = Ask the author to change it
forum-act-redact = Take a passage out
forum-act-warn = Warn the author
forum-act-close = End the review
forum-template-identifies = Something in your post could help others to recognise a child or a family. Please write without names, exact ages, dates and places. If you are unsure how, ask us: we gladly help.
forum-template-disrespect = A sentence in your post can hurt colleagues or the people it speaks of. Please say what you mean about the matter, and not about the person.
forum-template-off-topic = Your post does not belong to the subject of this conversation. Please open a topic of its own for it, so that colleagues find it.
forum-template-advertising = Waymark is a place for exchange among colleagues. Please tell from your own experience and leave out offers and prices.
