# Lekce a kurzy jako PDF.

printing-lesson = Lekce jako PDF
printing-course = Celý kurz jako PDF
