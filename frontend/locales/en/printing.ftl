# Lessons and courses as PDF.

printing-lesson = Lesson as PDF
printing-course = Whole course as PDF
