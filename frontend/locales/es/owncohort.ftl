# The learning group, as its learners see it.

owncohort-title = Su grupo de curso
owncohort-guides = Le guían, ven hasta dónde ha llegado y evalúan lo que entrega:
owncohort-discussion = Ir a la conversación del grupo
owncohort-when = Cuándo y dónde
owncohort-not-planned = Todavía no hay ningún día fijado. Lo fijan quienes le guían y aparecerá aquí.
owncohort-completes = Al asistir se completa esta actividad, en cuanto lo anoten quienes le guían.
