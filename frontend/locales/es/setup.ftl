# The set-up of a course.

setup-written-in = El curso está escrito en este idioma y se traduce desde él: { $name }.
setup-words = Título, resumen, resultados y fuentes del curso
setup-only-writers = Las personas facilitadoras cambian cómo se entra, las horas y la dirección.
setup-hours = Horas de trabajo
setup-hours-hint = Aparecen en el certificado.
setup-slug = Nombre en direcciones y archivos
setup-slug-hint = Letras minúsculas, cifras, guiones y guiones bajos. Ningún otro curso tiene el mismo.
setup-starter = Contenido inicial
setup-starter-hint = Quienes aprenden leen que la alianza aún revisa estos textos.
setup-save = Guardar
setup-saved = La configuración está guardada.
