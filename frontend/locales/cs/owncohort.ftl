# The learning group, as its learners see it.

owncohort-title = Vaše studijní skupina
owncohort-guides = Vedou vás, vidí, jak daleko jste, a hodnotí, co odevzdáte:
owncohort-discussion = Do diskuse skupiny
owncohort-when = Kdy a kde
owncohort-not-planned = Termín zatím není určen. Určí jej ti, kdo vás vedou; pak se objeví zde.
owncohort-completes = Účastí je tato činnost splněna, jakmile ji zapíší ti, kdo vás vedou.
