# Mails about courses.

courses-told-subject = { $actor } ha tomado una decisión sobre su plaza en un curso
courses-told-sentence = { $actor } ha tomado una decisión sobre su plaza en un curso de Waymark. Si está inscrito y con quién aprende lo dice la página del curso.
courses-reminder-subject = Su curso sigue donde lo dejó
courses-reminder-sentence = Hace una semana que no entra en uno de sus cursos de Waymark. Lo que ha hecho está guardado, y el curso sigue exactamente donde lo dejó. En su página puede desactivar estos recordatorios.

courses-archive-guided = Los grupos de alumnos que usted acompaña.
courses-archive-meetings = Los encuentros de sus cursos: cuándo fueron y si usted estuvo.
