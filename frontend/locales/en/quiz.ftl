# Quizzes, as learners see them.

quiz-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
quiz-to-pass = { $percent } % of the points pass it
quiz-attempts-allowed = { $count ->
    [one] You have { $count } attempt
   *[other] You have { $count } attempts
}
quiz-attempts-free = As many attempts as you like
quiz-minutes = { $count ->
    [one] An attempt lasts { $count } minute
   *[other] An attempt lasts { $count } minutes
}
quiz-saved-at-once = Every answer is saved as you give it: you can close the page and come back
quiz-begin = Begin
quiz-begin-again = Try again
quiz-go-on = Go on with your attempt
quiz-no-attempt-left = You have used all attempts. If you need another, talk to the facilitator of the course.
quiz-attempts = Your attempts
quiz-attempt = Attempt { $number }
quiz-state-open = not handed in yet
quiz-state-passed = passed with { $percent } %
quiz-state-not-passed = not passed yet: { $percent } %
quiz-hand-in = Hand in
quiz-hand-in-text = You cannot change your answers afterwards. Questions that you left out count as wrong.
quiz-saving-first = Your answers are being saved; then you can hand in.
quiz-time-left = { $count ->
    [one] Less than { $count } minute left
   *[other] Less than { $count } minutes left
}
quiz-over = The time is over. Your answers are being handed in.
quiz-over-waiting = The time is over, and there is no connection. What is saved is handed in by itself; this page tries again as soon as there is a connection.
quiz-waits-text = A facilitator reads your written answers. You are told here when that is done.
quiz-no-review = This quiz does not show what was right now.
quiz-back = Back to the quiz
