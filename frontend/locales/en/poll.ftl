# Polls.

poll-title = Poll
poll-open = Choose in the poll
poll-none = This post has no poll.
poll-add = Add a poll
poll-add-hint = It cannot be changed once somebody has voted. Nobody sees who chose what; how many chose what is seen by those who have voted, and by all at the end.
poll-question = The question
poll-options = The options
poll-options-hint = A line each, 2 to 10.
poll-multiple = One may choose several
poll-until = Until which day
poll-until-hint = Without a day it is open until you end it.
poll-secret = Nobody sees who chose what. Once you have voted, you see how many chose what.
poll-ended-at = ended
poll-open-until = open until
poll-vote = Vote
poll-end = End the poll
poll-done = Done.
poll-mine = your choice
poll-voters = { $voters ->
    [one] { $voters } has voted
   *[other] { $voters } have voted
}
poll-count = { $count ->
    [one] { $count } vote, { $share } %
   *[other] { $count } votes, { $share } %
}
