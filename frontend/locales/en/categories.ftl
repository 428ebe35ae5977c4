categories-title = Categories
categories-about = What the forum talks about, who reads it and who writes.
categories-lead = Members see the categories in this order. A part stands below the category that it belongs to.
categories-empty = The forum has no categories yet
categories-empty-text = Topics are opened in a category. Please make the first one.
categories-new = New category
categories-change = Change the category
categories-back = All categories
categories-topics = { $count ->
    [one] { $count } topic
   *[other] { $count } topics
}
categories-restricted = not for everybody
categories-written-by-some = written by some
categories-closed = closed
categories-up = Move up
categories-down = Move down
categories-close = Close
categories-reopen = Open again
categories-delete = Delete
categories-delete-text = “{ $name }” will be gone for good. It has no topics.
categories-deleted = The category is deleted.
categories-saved = The category is saved.
categories-name = Name ({ $tongue })
categories-description = What belongs here ({ $tongue })
categories-parent = Part of
categories-parent-none = No other category
categories-parent-hint = Whoever does not see that category does not see its parts either.
categories-readers = Who reads
categories-readers-hint = Whoever fits everything that you choose here. Others do not learn that the category exists.
categories-writers = Who writes
categories-writers-hint = Among those who read it. Choose a role, for example, for announcements.
