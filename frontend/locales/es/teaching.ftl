# Courses as those who write and translate them see them: the list, and names that all their pages share.

teaching-title = Enseñanza
teaching-intro = Aquí los cursos se escriben, se traducen y los lee un compañero o compañera antes de que lleguen a quienes aprenden.
teaching-views = Qué cursos
teaching-all = Todos
teaching-drafts = Sin publicar
teaching-published = Publicados
teaching-archived = Archivados
teaching-state-draft = sin publicar
teaching-state-published = publicado
teaching-state-archived = archivado
teaching-none-title = Todavía no se ha empezado ningún curso
teaching-none-text = Un curso tiene módulos con lecciones, cuestionarios y conversaciones de práctica. Quienes aprenden lo ven cuando otra persona del equipo lo ha leído y se ha publicado.
teaching-none-here-title = Aquí no hay ningún curso
teaching-none-here-text = Los cursos en otro estado están en la lista de todos los cursos.
teaching-new = Empezar un curso
teaching-new-title = Título del curso
teaching-new-title-hint = Puede cambiarlo en cualquier momento.
teaching-new-language = Idioma en el que se escribe
teaching-new-language-hint = Las traducciones siguen este idioma. No se puede cambiar después.
teaching-entry = Cómo se entra
teaching-entry-open = Quien quiera
teaching-entry-on-request = Con solicitud: un facilitador o facilitadora da el acceso
teaching-entry-by-cohort = En grupos que forma un facilitador o facilitadora
teaching-begin = Empezar
teaching-published-number = Quienes aprenden reciben la versión { $number }
teaching-waits = La versión { $number } espera una revisión
teaching-was-sent-back = La versión { $number } fue devuelta
teaching-can-be-published = La versión { $number } se puede publicar
teaching-learners = { $count ->
    [one] { $count } persona aprende en él
   *[other] { $count } personas aprenden en él
}
teaching-translated = { $name }: { $current } de { $all }
teaching-translated-behind = { $name }: { $current } de { $all }, { $outdated } sin actualizar
teaching-translations = Partes traducidas
teaching-duplicate = Duplicar
teaching-duplicated = El curso se ha duplicado. Está en la mesa de trabajo de la copia.
teaching-archive = Archivar
teaching-archive-title = Archivar el curso
teaching-archive-text = Nadie podrá entrar ya en «{ $title }». Quien está en él puede terminarlo. Puede volver a abrirlo.
teaching-archived-done = El curso está archivado.
teaching-reopen = Volver a abrir
teaching-reopened = El curso está abierto de nuevo.
teaching-untitled = Sin título
teaching-kind-course = Curso
teaching-kind-module = Módulo
teaching-kind-bank-question = Pregunta del banco
teaching-kind-text = Texto
teaching-kind-callout = Aviso destacado
teaching-kind-checklist = Lista de comprobación
teaching-kind-reflection = Reflexión
teaching-kind-vignette = Caso en pocas líneas
teaching-kind-question = Pregunta
teaching-kind-picture = Imagen
teaching-kind-audio = Grabación
teaching-kind-video = Vídeo
teaching-kind-file = Archivo para descargar
teaching-translation-missing = sin traducir
teaching-translation-outdated = sin actualizar
teaching-translation-current = al día
teaching-former = alguien que ya no es miembro
teaching-points = { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
}
