# Marking what learners handed in.

marking-title = To be marked
marking-courses = Courses
marking-intro = What learners handed in and nobody has marked yet, the longest waiting first. You mark what those whom you guide hand in, never your own.
marking-none-title = Nothing waits to be marked
marking-none-text = As soon as somebody hands something in, it stands here.
marking-since = waits since
marking-again = handed in { $number } times
marking-missing-title = There is nothing to mark here
marking-missing-text = What was handed in is not there, or is for somebody else to mark.
marking-task = What was to be done
marking-text = What was handed in
marking-is-marked = This is marked.
marking-others = Handed in before or after
marking-say = Your assessment
marking-feedback = Feedback
marking-feedback-hint = What is good, and what would make it better. The learner reads it. It stays on this device until you send it.
marking-every-line = Choose a level in every line first.
marking-accept = Accept
marking-return = Give back to be improved
marking-accepted = It is accepted, and the learner can read your feedback.
marking-returned = It is given back, and the learner can read your feedback.
