# The exchange of case practices: reading, writing and reviewing them.

practice-nav = Cases
practice-title = Case practices
practice-intro = How colleagues supported a young person: what they did, what came of it, and what they would do differently. Every text was read by a privacy reviewer of another organisation and by an editor before it appeared here.
practice-write = Write a case practice
practice-own = My practices
practice-waiting = Waiting for review
practice-filters = Narrow the list down
practice-filters-hint = Of two choices in the same list, either will do: choose the first, show it, then choose the second.
practice-filter-any = All
practice-filter-language = Language of the text
practice-filter-show = Show these
practice-filter-active = Only practices with
practice-filter-clear = Show all practices
practice-filter-remove = remove
practice-none-title = No practice fits this choice
practice-none-text = Codes that few practices share are shown more generally or not at all, so that nobody can be recognised. Leave one of your choices out.
practice-empty-title = No case practice has been published yet
practice-empty-text = A case practice tells colleagues what helped in one case: for example, how a young woman from a shelter went back to school with a mentor who had been through the same. You write it without names, places and dates; two colleagues read it before it appears.
practice-composite = Put together of several cases
practice-corridor = { $origin } → { $destination }
practice-comments-count = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
practice-tried-count = { $count ->
    [one] tried by { $count } colleague
   *[other] tried by { $count } colleagues
}
practice-useful-count = { $count ->
    [one] useful to { $count } colleague
   *[other] useful to { $count } colleagues
}
practice-public = Open to everybody

practice-facet-method = Method of support
practice-facet-phase = Phases of assistance
practice-facet-exploitation = Forms of exploitation
practice-facet-control = Means of control
practice-facet-recruiter = Relationship to the recruiter
practice-facet-age-band = Age when support began
practice-facet-gender = Gender
practice-facet-origin = Country of origin
practice-facet-transit = Countries of transit
practice-facet-destination = Country of destination
practice-facet-setting = Where the support took place
practice-facet-professional = Professions that took part
practice-facet-assistance = Assistance given
practice-facet-maturity = How far the practice has come
practice-facet-year = Year of closing

practice-by = { $name }, { $organisation }
practice-former = A former member
practice-published-at = Published { $date }
practice-print = Print
practice-facts = The case in brief
practice-course = The course of the case
practice-course-text = Counted from the first contact.
practice-step = Step
practice-turning-point = Turning point
practice-setback = Setback
practice-field-title = Title
practice-field-summary = Summary
practice-field-situation = The situation when support began
practice-field-young-person = What the young person did, wanted and agreed to
practice-field-result = What came of it
practice-field-helped = What helped
practice-field-hindered = What hindered
practice-field-differently = What we would do differently
practice-field-safeguards = How everybody was kept safe
practice-field-transferability = What of it works elsewhere
practice-cite-title = To cite this practice
practice-cite = { $author }, ‘{ $title }’, Waymark case practice, { $date }, version { $version }.
practice-related = Practices like this one
practice-missing = This practice is not there
practice-missing-text = It may have been withdrawn by its author, or not be published yet.
practice-to-list = To the case practices

practice-useful = Was this useful to you?
practice-useful-own = What colleagues say
practice-vote-thought = Gave me something to think about
practice-vote-will-use = I will use something of it
practice-vote-used = I have used it

practice-tried = Tried by colleagues
practice-tried-none = Nobody has told of trying this yet.
practice-tried-changed = What was done differently
practice-tried-went = How it went
practice-tried-write = I tried this
practice-tried-changed-own = What did you do differently?
practice-tried-went-own = How did it go?
practice-tried-send = Share my account
practice-comments = Comments and questions
practice-comments-none = No comments yet. Ask the author what you would need to know to do this yourself.
practice-comment-write = Your comment or question
practice-comment-hint = No names, places or dates of young people: the privacy guard reads along.
practice-comment-send = Send the comment
practice-comment-by-author = wrote this practice
practice-typed-kept = What you type is kept on this device until you send it.
practice-remove = Remove
practice-remove-title = Remove this?
practice-remove-text = Nobody will be able to read it any more.
practice-removed = Removed.

practice-change = Change it
practice-withdraw = Withdraw it
practice-withdraw-title = Withdraw this practice?
practice-withdraw-text = From now on no reader finds it, nor what colleagues wrote about it. Its text stays with its author, who can change it and send it for review again.
practice-withdrawn = The practice is withdrawn. Nobody but its author can read it now.
practice-open = Open it to everybody
practice-open-title = Open this practice to everybody?
practice-open-text = Whoever comes to this site can read it, also those who harmed the young person. Of the codes, everybody is shown even less than members are.
practice-opened = Everybody can read this practice now.
practice-close = Close it to members only
practice-close-title = Close this practice to members only?
practice-close-text = From now on only signed-in colleagues can read it. Copies that others made before are not taken back by this.
practice-closed-now = Only members can read this practice now.

practice-own-intro = What you write stays with you alone until you send it for review. Texts are locked with a key that is kept apart from the database.
practice-own-empty-title = You have not written a case practice yet
practice-own-empty-text = Think of a case that was closed at least a year ago and from which a colleague could learn something, also if not everything went well. Twenty minutes are enough for a first draft; it saves itself.
practice-no-title = Without a title yet
practice-title-locked = Locked: its key is missing
practice-key-missing = This text cannot be read, because this installation lacks the key that it was locked with. It is not lost as long as a backup has the key: please tell your administrator.
practice-stage-draft = Draft
practice-stage-returned = Sent back to you
practice-stage-privacy = With the privacy reviewers
practice-stage-editing = With the editors
practice-stage-published = Published
practice-stage-withdrawn = Withdrawn
practice-next-draft = Only you read it. Write on, then send it for review.
practice-next-returned = A colleague has read it and asks for changes. Read what they say, change it, and send it again.
practice-next-privacy = A privacy reviewer of another organisation reads whether somebody could be recognised. Here you see when it goes on.
practice-next-editing = It passed for privacy. An editor reads whether it is clear and helps colleagues. Here you see when it goes on.
practice-next-published = Colleagues read it. You can change it; the changed text is read by both again before it replaces this one.
practice-next-withdrawn = Nobody but you reads it. You can change it and send it again, or throw it away.
practice-still-read = Meanwhile readers see the text that was published before.
practice-read-it = Read it as others do
practice-write-on = Write on
practice-look-at = Look at it
practice-changed-at = Last changed
practice-new-language = In which language will you write?
practice-new-language-hint = Choose the one that you think in. It cannot be changed later.
practice-begin = Begin to write

practice-take-back = Take it back
practice-take-back-hint = It becomes a draft again, and reviewers no longer see it.
practice-delete = Throw it away
practice-delete-title = Throw this practice away?
practice-delete-text = Its text and what reviewers said of it are gone for good. This cannot be undone.
practice-deleted = The practice was thrown away.
practice-sent = The practice was sent for review.

practice-draft-intro = Write as you would tell a colleague you trust. No names, no places, no dates: say “after three weeks”, “a town in the region”.
practice-section-codes = Codes
practice-section-codes-text = By these colleagues find your practice. Give them exactly; beside those that say something about the young person you choose how exactly they are shown. Where too few practices share them, they are shown less exactly than you chose.
practice-section-case = The case
practice-section-done = What was done
practice-section-done-text = Step by step, counted from the first contact.
practice-section-came = What came of it
practice-section-colleagues = For colleagues
practice-not-said = Not said
practice-level = How it is shown
practice-level-exact = Show exactly
practice-level-general = Show more generally
practice-level-hidden = Do not show
practice-country-add = Add the country
practice-is-composite = It is put together of several cases, or invented after them
practice-closed = Month in which the case was closed
practice-closed-hint = Year and month, such as 2024-11. The month is never shown. A case can be told twelve months after it was closed; one put together of several at any time.
practice-hint-title = What would make a colleague open it?
practice-hint-summary = In three sentences.
practice-hint-situation = What the young person had lived through, in general words; who asked for help; what was urgent.
practice-hint-young-person = In which decisions did they take part, and how?
practice-hint-result = What changed for the young person, and by what do you know?
practice-hint-helped = People, rules, places, luck.
practice-hint-optional = May stay empty.
practice-hint-safeguards = How were the young person, peers and staff protected?
practice-hint-transferability = What does a colleague in another country need to do the same?

practice-steps-none = No step yet. Begin with the first contact.
practice-step-number = Step { $number }
practice-step-when = When
practice-step-when-hint = For example: after three weeks. Never a date.
practice-step-kind = What it was
practice-step-phase = Phase of assistance
practice-step-text = What was done
practice-step-add = Add a step
practice-step-up = Move up
practice-step-down = Move down
practice-step-remove = Remove this step
practice-step-removed = The step was removed.
practice-step-bring-back = Bring it back
practice-step-moved = It is step { $number } now.

practice-must-mend = Not saved yet: something in a marked field has to be mended first. It stays on this device until then.
practice-conflict-title = This practice was changed elsewhere
practice-conflict-text = Another tab or device has saved another text. Both stand below; nothing is lost until you choose.
practice-conflict-stored = Saved elsewhere
practice-conflict-own = Your text here
practice-conflict-keep = Go on with my text
practice-conflict-take = Go on with the other
practice-conflict-codes = Codes: { $codes }

practice-check = Before it is sent
practice-check-again = Check again
practice-check-old = You have written since; it will be checked again in a moment.
practice-check-ready = Nothing is missing, and nothing is open: it can be sent.
practice-check-missing = { $count ->
    [one] { $count } thing is missing
   *[other] { $count } things are missing
}
practice-check-found = { $count ->
    [one] { $count } place may identify somebody
   *[other] { $count } places may identify somebody
}
practice-check-light = What is shown of the codes
practice-light-green = Green: the codes can be shown as you want.
practice-light-amber = Amber: some codes will be shown more generally, or not.
practice-light-red = Red: none of the codes about the young person can be shown for now. The text can be sent all the same.
practice-light-needed = Members are shown a combination of codes once at least { $number } practices share it; this one counts.
practice-shown-as = would be shown as: { $codes }
practice-shown-not = would not be shown
practice-shown-exactly = Shown as you want
practice-found-replace = Replace with “{ $words }”
practice-found-leave = Leave it, because…
practice-found-why = Why may it stay?
practice-found-leave-it = Leave it
practice-found-not-yet = Back
practice-found-at = field: { $field }
practice-left = Left standing by you
practice-left-take-back = Ask me again
practice-send = Send for review
practice-send-hint = First a privacy reviewer of another organisation reads it, then an editor. You can take it back until it is published.
practice-send-not-yet = It can be sent once nothing is missing, nothing is open and everything is saved.

practice-decisions = What reviewers said
practice-decision-privacy-pass = Passed for privacy
practice-decision-privacy-back = Sent back for privacy
practice-decision-substance-pass = Published by an editor
practice-decision-substance-back = Sent back by an editor
practice-decision-text = of text { $version }
practice-recognised-by = Could be recognised by
practice-could-trafficker = the trafficker, or somebody of the network
practice-could-family = the family, or somebody of the village or the neighbourhood
practice-could-press = the local press, or whoever reads it
practice-could-professionals = professionals who were not involved
practice-could-themselves = the young person themselves, who did not agree to it
practice-may-identify = may identify somebody

practice-reviews-intro = Case practices of other organisations that nobody has decided about yet; what has waited longest stands first.
practice-reviews-empty-title = Nothing waits for you
practice-reviews-empty-text = Practices that colleagues of other organisations send appear here. Those of your own organisation are read by others.
practice-look-privacy = Privacy
practice-look-substance = Substance
practice-waits-since = Waiting since
practice-review-by = Written at { $organisation }
practice-review-privacy-text = Read as somebody would who wants to find the young person: the trafficker, a neighbour, a journalist. Each detail may be harmless; ask what all of them say together.
practice-review-substance-text = It passed for privacy. Read whether a colleague in another country understands what was done, and could do it too.
practice-review-not-yours = It is somebody else's turn now. You can read it, but not decide.
practice-review-shown = What members would be shown of the codes now
practice-review-all-codes = All codes, as the author gave them
practice-review-changed = changed since it was published
practice-review-found = What the privacy guard finds here
practice-comment-on = Comment on this
practice-comment-on-hint = Select words first to comment on just these.
practice-your-comment = Your comment on “{ $field }”
practice-comment-drop = Leave this comment out
practice-decide = Your decision
practice-checklist = Could the young person be recognised from all of it together by …
practice-yes = Yes
practice-no = No
practice-note-privacy = What did you try to find out who it is, and how far did you come?
practice-note-privacy-hint = For example: searched the press for these words, found nothing. No names here either.
practice-note-substance = A word to the author
practice-note-substance-hint = Needed when you send it back: what should change, and why?
practice-pass-privacy = Nobody can be recognised: let it pass
practice-pass-substance = Publish it to members
practice-send-back = Send it back to the author
practice-decided-passed = It passed for privacy. The editors read it next.
practice-decided-published = It is published: members can read it now.
practice-decided-back = It was sent back to its author, with what you wrote.
practice-says-yes = You answered that somebody could recognise the young person. It can go on only when each answer is no: send it back, and say what has to change.
