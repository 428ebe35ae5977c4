# Polls.

poll-archive-polls = Polls of your posts.
poll-archive-votes = What you chose in polls.
