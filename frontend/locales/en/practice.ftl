# The exchange of case practices: reading, writing and reviewing them.

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
