# Polls.

poll-archive-polls = Ankety ve vašich příspěvcích.
poll-archive-votes = Co jste zvolili v anketách.
