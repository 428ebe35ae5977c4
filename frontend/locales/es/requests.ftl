# Who asks to be let into a course.

requests-link = Solicitudes
requests-title = Solicitudes de entrada
requests-intro = Quién pide entrar en un curso, las solicitudes más antiguas primero. Cada persona se entera de lo que usted decide.
requests-none = No espera nadie
requests-none-text = En los cursos abiertos previa solicitud, quienes piden entrar aparecen aquí hasta que usted decide.
requests-cohort = En qué grupo de curso
requests-no-cohort = En ninguno
requests-accept = Admitir
requests-decline = Rechazar
requests-decline-title = ¿Rechazar la solicitud de { $name }?
requests-decline-text = La persona recibe un aviso y puede volver a pedirlo en cualquier momento.
requests-accepted = La persona ya está en el curso y recibe un aviso.
requests-declined = La solicitud está rechazada y la persona recibe un aviso.
