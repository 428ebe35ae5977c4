# What courses changed.

results-intro = Learners answer the questionnaires before and after the course. Shown are means, once five have answered both times, and again whenever five more have: nobody’s own answers can be told from them.
results-none-title = This course asks nothing before and after
results-none-text = Add a questionnaire to its outline. What has changed is shown here then.
results-too-few = Fewer than five people have answered before and after, or the questionnaire has not been published yet.
results-pairs = { $count } people answered before and after.
results-table = Means before and after the course
results-item = Question
results-before = Before
results-after = After
results-change = Change
results-tab = Results
results-quiz-intro = Of quizzes, the first attempt of each learner at the published version counts, since later ones know the answers. Numbers change in steps of five people.
results-quiz-too-few = Fewer than five people have finished this quiz, or it has not been published yet.
results-quiz-attempts = First attempts: { $attempts }. They reached { $share } of the points on average.
results-question-too-few = Fewer than five people have been asked this question.
results-answered = People asked
results-facility = Points reached on average
results-hard = Hard, or the key is wrong
results-discrimination = Tells those who know from those who do not (−1 to 1)
results-misleads = Look at the key
results-all-alike = All answered alike
results-choices = How often each answer was chosen
results-answer = Answer
results-chosen = Chosen
results-right = Right
results-few = few
