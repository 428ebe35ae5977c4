# Asking a member to answer.

assignment-archive = Topics that wait for you, and those that you asked colleagues to answer.
