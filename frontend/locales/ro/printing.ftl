# Lecții și cursuri ca PDF.

printing-lesson = Lecția ca PDF
printing-course = Întregul curs ca PDF
