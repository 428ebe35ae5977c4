# Lecciones y cursos en PDF.

printing-lesson = Lección en PDF
printing-course = Curso completo en PDF
