# Quoting a post in a reply.

quote-act = Citați
