# Polls.

poll-archive-polls = Sondajele din postările dumneavoastră.
poll-archive-votes = Ce ați ales în sondaje.
