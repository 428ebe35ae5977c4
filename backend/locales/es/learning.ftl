# E-learning, as the program says it.

learning-archive-courses = Los cursos que hace o ha hecho y hasta dónde ha llegado en cada uno.
learning-archive-notes = Lo que escribió, marcó y respondió en las lecciones. Nadie más lo lee.
learning-archive-attempts = Sus intentos en los cuestionarios, con cada respuesta tal como la dio.
learning-archive-marked-essays = Lo que usted dijo de las redacciones de otros y cómo las puntuó.
learning-archive-certificates = Sus certificados, con todo lo que llevan impreso.
learning-archive-submissions = Lo que entregó en los cursos y lo que se le dijo al respecto.
learning-archive-questionnaires = Sus respuestas a los cuestionarios de antes y después de los cursos.
learning-archive-plays = Cómo hizo las conversaciones de práctica y qué pensó de ellas. No lo lee nadie más.
