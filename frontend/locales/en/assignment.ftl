# Asking a member to answer.

assignment-waits = waits for { $name } until { $time }
assignment-overdue = overdue
assignment-for-me = Waiting for you
assignment-ask = Ask a member to answer
assignment-ask-another = Ask another member
assignment-hand-on = Hand it on
assignment-done = I am done with it
assignment-withdraw = Ask no longer
assignment-not-yours = This topic does not wait for you. Only facilitators ask members to answer.
assignment-name = Find a colleague by name
assignment-name-hint = The beginning of a name is enough.
assignment-look = Find
assignment-nobody = No colleague of this name is listed.
assignment-member = Who is asked
assignment-member-hint = They are told, and reminded a day before. They must be able to see the topic.
assignment-day = Until which day
assignment-act = Ask
