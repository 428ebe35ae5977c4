# Courses as those who write and translate them see them: the list, and names that all their pages share.

teaching-title = Teaching
teaching-intro = Courses are written here, translated, and read by a colleague before learners get them.
teaching-views = Which courses
teaching-all = All
teaching-drafts = Not published
teaching-published = Published
teaching-archived = Archived
teaching-state-draft = not published
teaching-state-published = published
teaching-state-archived = archived
teaching-none-title = No course has been begun yet
teaching-none-text = A course has modules with lessons, quizzes and practice conversations. Learners see it only once a colleague has read it and it was published.
teaching-none-here-title = No course stands here
teaching-none-here-text = Courses in another state are in the list of all courses.
teaching-new = Begin a course
teaching-new-title = Title of the course
teaching-new-title-hint = You can change it at any time.
teaching-new-language = Language in which it is written
teaching-new-language-hint = Translations follow this language. It stays as it is.
teaching-entry = How one comes in
teaching-entry-open = Whoever wants to
teaching-entry-on-request = On request: a facilitator lets people in
teaching-entry-by-cohort = In groups that a facilitator puts together
teaching-begin = Begin
teaching-published-number = Learners get version { $number }
teaching-waits = Version { $number } waits for a review
teaching-was-sent-back = Version { $number } was sent back
teaching-can-be-published = Version { $number } can be published
teaching-learners = { $count ->
    [one] { $count } learner
   *[other] { $count } learners
}
teaching-translated = { $name }: { $current } of { $all }
teaching-translated-behind = { $name }: { $current } of { $all }, { $outdated } outdated
teaching-translations = Parts that are translated
teaching-duplicate = Duplicate
teaching-duplicated = The course was duplicated. You are on the desk of the copy.
teaching-archive = Archive
teaching-archive-title = Archive the course
teaching-archive-text = Nobody can come into “{ $title }” any more. Who is in it can finish it. You can open it again.
teaching-archived-done = The course is archived.
teaching-reopen = Open again
teaching-reopened = The course is open again.
teaching-untitled = Without a title
teaching-kind-course = Course
teaching-kind-module = Module
teaching-kind-bank-question = Question of the bank
teaching-kind-text = Text
teaching-kind-callout = Callout
teaching-kind-checklist = Checklist
teaching-kind-reflection = Reflection
teaching-kind-vignette = Case in a few lines
teaching-kind-question = Question
teaching-kind-picture = Picture
teaching-kind-audio = Recording
teaching-kind-video = Film
teaching-kind-file = File to take away
teaching-translation-missing = not translated
teaching-translation-outdated = outdated
teaching-translation-current = current
teaching-former = a former member
teaching-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
