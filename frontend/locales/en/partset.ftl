# Settings of a part of a course.

partset-title = Settings
partset-save = Save the settings
partset-saved = The settings are saved.
partset-minutes = Minutes of reading or work
partset-exercise = An exercise
partset-exercise-hint = To be done rather than read. It is completed when the learner says that it is done.
partset-optional = May be left out
partset-optional-hint = The course is complete when everything is done that may not be left out.
partset-row-up = Move line { $number } up
partset-row-down = Move line { $number } down
partset-row-away = Take away
partset-pass = Percent of the points that pass it
partset-attempts = Attempts
partset-attempts-hint = Empty: as many as one likes.
partset-limit = Minutes for an attempt
partset-limit-hint = Empty: no limit.
partset-shuffle = Shuffle the answers
partset-shuffle-hint = Each attempt shows them in another order.
partset-review = When learners see what was right
partset-review-after-attempt = After each attempt
partset-review-after-last = Once it is passed, or no attempt is left
partset-review-never = Never: only the points
partset-picks = What it asks
partset-picks-hint = Questions of the bank in this order, or some with a tag, others each time.
partset-picks-add = Add a line
partset-pick = From the bank
partset-pick-count = How many of them
partset-pick-question = Question: { $title }
partset-pick-tagged = { $count ->
    [one] Tag “{ $tag }” ({ $count } question)
   *[other] Tag “{ $tag }” ({ $count } questions)
}
partset-rubric = What the work is looked at for
partset-rubric-hint = Each criterion has levels, the best first. What criteria and levels say is written above, once the settings are saved.
partset-rubric-add = Add a criterion
partset-points = Points of the levels, the best first, with commas
partset-items = What it asks
partset-items-hint = Asked before and after the course. What items and options say is written above, once the settings are saved.
partset-items-add = Add an item
partset-item = How it is answered
partset-item-scale = From 1 to 5: how sure one is
partset-item-choice = One option is right: what one knows
partset-item-count = Number of options
partset-item-right = The right one
partset-item-option = Option { $number }
