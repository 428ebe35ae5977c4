# The learning group, as its learners see it.

owncohort-title = Your learning group
owncohort-guides = They guide you, see how far you are, and mark what you hand in:
owncohort-discussion = To the discussion of the group
owncohort-when = When and where
owncohort-not-planned = No day is set yet. Those who guide you set it; it then stands here.
owncohort-completes = Being there completes this activity, once those who guide you have noted it.
