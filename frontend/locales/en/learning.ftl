# Courses, as learners see them.

learning-courses = Courses
learning-intro = Read ten minutes between two visits; you come back exactly where you stopped.
learning-views = Which courses
learning-all = All courses
learning-mine = My courses
learning-none-title = No course is offered yet
learning-none-text = Courses that facilitators publish appear here.
learning-none-mine-title = You are in no course yet
learning-none-mine-text = Here you find the courses that you have come into, such as a course on peer support, with how far you are.
learning-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
learning-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
learning-done-of = { $of ->
    [one] { $done } of { $of } activity done
   *[other] { $done } of { $of } activities done
}
learning-starter = starter content, to be reviewed by the partnership
learning-completed = Completed
learning-continue = Continue
learning-begin = Begin
learning-missing-title = This course is not here
learning-missing-text = It may have been taken back, or it is only for some.
learning-standing = Where you stand
learning-standing-requested = You have asked to be let in. A facilitator answers you.
learning-enrol-text = Whoever wants to may take this course. Nobody but those who guide it sees how far you are.
learning-enrol = Take this course
learning-request-text = A facilitator lets people into this course.
learning-request = Ask to be let in
learning-cohort-text = Facilitators take people into this course in groups. Talk to the facilitator of your organisation.
learning-return-text = You were in this course before. What you did is kept.
learning-return = Come back
learning-take-back = Take my request back
learning-take-back-text = You can ask again at any time.
learning-leave = Leave the course
learning-leave-text = What you did and wrote is kept, and you can come back.
learning-reminders = Remind me when I have not been here for a while
learning-newer-title = There is a newer version of this course
learning-newer-text = You can finish the version that you are in, or move on. What you have done counts wherever it is still part of the course; new activities are still to be done. You cannot go back to this version.
learning-newer-act = Move on to the newer version
learning-outcomes = What you can do afterwards
learning-objectives = What you can do after this module
learning-whole-course = For the whole course
learning-optional = may be left out
learning-partly-translated = not all of it translated
learning-state-open = not begun
learning-state-started = begun
learning-state-waiting = waits for a facilitator
learning-state-done = done
learning-kind-lesson = Lesson
learning-kind-exercise = Exercise
learning-kind-quiz = Quiz
learning-kind-scenario = Practice conversation
learning-kind-assignment = Assignment
learning-kind-questionnaire = Questionnaire
learning-kind-meeting = Meeting
learning-lesson-missing-title = This lesson is not open to you
learning-lesson-missing-text = Lessons can be read by those who are in the course.
learning-to-course = To the contents of the course
learning-contents = Contents
learning-stopped-here = You stopped here.
learning-to-start = To the beginning
learning-materials = What you need
learning-sources = Sources
learning-finish = I have read this
learning-finish-exercise = I have done this
learning-finished = You have read this lesson.
learning-finished-exercise = You have done this exercise.
learning-onward = Before and after
learning-previous = Before
learning-next = Next
learning-fallback-lesson = This lesson is not translated into your language yet. You read the original: { $name }.
learning-fallback-block = Not translated yet: { $name }
learning-outdated = The original has changed since this was translated.
learning-vignette = A case
learning-transcript = Read what is said
learning-checklist = To tick off
learning-reflection-label = Your thoughts
learning-reflection-private = Only you read this.
learning-kept-sending = Saving…
learning-kept-saved = Saved.
learning-kept-waiting = No connection. What you gave is kept on this device and sent as soon as there is one.
learning-kept-unkept = No connection, and this device keeps nothing. Leave this page open until it is saved.
learning-question-true = True
learning-question-false = False
learning-question-choose = Choose
learning-question-gaps = Write into the gaps.
learning-question-gap = Gap { $number }
learning-question-order = Put these into their order, by the buttons or by Alt and the arrow keys.
learning-question-up = Up
learning-question-down = Down
learning-question-moved = Now at place { $position } of { $count }
learning-question-as-it-stands = It is right as it stands
learning-question-check = Check the answer
learning-question-correct = That is right.
learning-question-partly = Partly right: { $percent } %.
learning-question-wrong = That is not right yet.
learning-question-unmarked = Saved. This answer is not marked by the program.
learning-question-right = What is right:
learning-certificate = Your certificate
learning-certificate-text = As a PDF in a language of your choice; an employer can check it by its code.
learning-certificate-check = Saved. It can be checked here:
learning-certificates = My certificates
learning-certificate-issued = Issued:
learning-certificate-code = Code:
learning-certificate-revoked = This certificate was revoked and does not count any more.
learning-certificate-revoked-at = Revoked:
learning-certificate-reason = Why:
learning-certificate-ask = If you think that this is a mistake, talk to the facilitator of the course.
