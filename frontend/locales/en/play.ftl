# Practice conversations.

play-private = Nobody else sees how you play.
play-now = The conversation now
play-choose = What do you do?
play-end-good = The conversation ends here. It helped.
play-end-mixed = The conversation ends here. It helped in part.
play-end-poor = The conversation ends here. It did not help. Go back to an earlier point and try something else.
play-again = Play it again from the start
play-reflection = Looking back
play-reflection-label = What would you do in the same way, and what in another?
play-way = The way so far
play-chosen = You chose:
play-back = Back to this point
