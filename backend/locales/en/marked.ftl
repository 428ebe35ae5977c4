# Mails about work that was marked.

marked-subject = { $actor } has marked your work
marked-sentence = { $actor } has marked what you handed in. What was said about it can be read in the course only.
