# Parts of a course that were taken away.

deleted-intro = What is deleted is kept and can be brought back. Learners of older versions still have it.
deleted-none = Nothing was deleted
deleted-none-text = Parts that you delete in the outline or in a lesson appear here.
deleted-from = in “{ $title }”
deleted-with = { $count ->
    [one] with { $count } part
   *[other] with { $count } parts
}
