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
