# What learners hand in, and questionnaires.

work-before = These are your answers before the course. They are paired with those after it without your name, and shown only for five people and more together.
work-after = These are your answers after the course. They are paired with those before it without your name, and shown only for five people and more together.
work-answered = You have answered before and after the course. Thank you.
work-send-answers = Send my answers
work-answer-all = Answer every question first.
work-rubric = How it is looked at
work-label = Your work
work-hint = Write here, in Markdown if you like. It stays on this device until you hand it in; no names and nothing by which a young person could be recognised.
work-waiting = A facilitator reads it.
work-returned = It was given back: read what was said, and hand it in again.
work-accepted = It is accepted.
work-number = Handed in: { $number }
work-text = What you handed in
