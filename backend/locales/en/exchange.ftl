# The exchange of case practices, in the archive of one's data.

exchange-archive-practices = Case practices that you wrote, as they stand now.
exchange-archive-decisions = What you decided about case practices of others; not your words, which belong to the practice.
exchange-archive-responses = Your comments on case practices, how you tried them, and which were useful to you.
