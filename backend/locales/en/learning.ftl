# E-learning, as the program says it.

learning-archive-courses = The courses that you take or took, and how far you are in each.
learning-archive-notes = What you wrote, ticked and answered within lessons. Nobody else reads it.
learning-archive-attempts = Your attempts at quizzes, with every answer as you gave it.
learning-archive-marked-essays = What you said of essays that others wrote, and what you found them worth.
learning-archive-certificates = Your certificates, with all that is printed on them.
learning-archive-submissions = What you handed in in courses, with what was said about it.
learning-archive-questionnaires = Your answers to questionnaires before and after courses.
learning-archive-plays = How you played practice conversations, and what you thought about them. Nobody else reads it.
