# Los cursos, como los ven quienes aprenden.

learning-courses = Cursos
learning-intro = Lea diez minutos entre dos visitas; volverá exactamente adonde lo dejó.
learning-views = Qué cursos
learning-all = Todos los cursos
learning-mine = Mis cursos
learning-none-title = Todavía no se ofrece ningún curso
learning-none-text = Aquí aparecen los cursos que publican los facilitadores.
learning-none-mine-title = Todavía no está en ningún curso
learning-none-mine-text = Aquí encuentra los cursos en los que ha entrado, por ejemplo uno sobre apoyo entre iguales, y por dónde va.
learning-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
learning-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
learning-done-of = { $of ->
    [one] { $done } de { $of } actividad hecha
   *[other] { $done } de { $of } actividades hechas
}
learning-starter = contenido inicial, pendiente de revisión por la alianza
learning-completed = Completado
learning-continue = Continuar
learning-begin = Empezar
learning-missing-title = Este curso no está aquí
learning-missing-text = Quizá se ha retirado, o es solo para algunas personas.
learning-standing = Dónde está
learning-standing-requested = Ha pedido entrar. Le responderá un facilitador.
learning-enrol-text = Puede hacer este curso quien quiera. Solo quienes lo guían ven por dónde va.
learning-enrol = Hacer este curso
learning-request-text = En este curso admite un facilitador.
learning-request = Pedir entrar
learning-cohort-text = Los facilitadores admiten en este curso a grupos enteros. Hable con el facilitador de su organización.
learning-return-text = Ya estuvo en este curso. Lo que hizo se conserva.
learning-return = Volver al curso
learning-take-back = Retirar mi petición
learning-take-back-text = Puede volver a pedirlo cuando quiera.
learning-leave = Dejar el curso
learning-leave-text = Lo que ha hecho y escrito se conserva, y puede volver.
learning-reminders = Recordármelo cuando lleve un tiempo sin venir
learning-newer-title = Hay una versión más nueva de este curso
learning-newer-text = Puede terminar la versión en la que está o pasar a la nueva. Lo que ha hecho cuenta allí donde siga formando parte del curso; las actividades nuevas quedan por hacer. No se puede volver a esta versión.
learning-newer-act = Pasar a la versión más nueva
learning-outcomes = Qué sabrá hacer
learning-objectives = Qué sabrá hacer tras este módulo
learning-whole-course = Para todo el curso
learning-optional = se puede omitir
learning-partly-translated = no todo está traducido
learning-state-open = sin empezar
learning-state-started = empezada
learning-state-waiting = espera a un facilitador
learning-state-done = hecha
learning-kind-lesson = Lección
learning-kind-exercise = Ejercicio
learning-kind-quiz = Cuestionario
learning-kind-scenario = Conversación de práctica
learning-kind-assignment = Tarea
learning-kind-questionnaire = Encuesta
learning-kind-meeting = Encuentro
learning-lesson-missing-title = Esta lección no está abierta para usted
learning-lesson-missing-text = Las lecciones las pueden leer quienes están en el curso.
learning-to-course = Al contenido del curso
learning-contents = Contenido
learning-stopped-here = Aquí lo dejó.
learning-to-start = Al principio
learning-materials = Qué necesita
learning-sources = Fuentes
learning-finish = Lo he leído
learning-finish-exercise = Lo he hecho
learning-finished = Ha leído esta lección.
learning-finished-exercise = Ha hecho este ejercicio.
learning-onward = Antes y después
learning-previous = Antes
learning-next = Después
learning-fallback-lesson = Esta lección todavía no está traducida a su idioma. Lee el original: { $name }.
learning-fallback-block = Todavía sin traducir: { $name }
learning-outdated = El original ha cambiado desde que se tradujo.
learning-vignette = Un caso
learning-transcript = Leer lo que se dice
learning-checklist = Para marcar
learning-reflection-label = Sus reflexiones
learning-reflection-private = Esto solo lo lee usted.
learning-kept-sending = Guardando…
learning-kept-saved = Guardado.
learning-kept-waiting = Sin conexión. Lo que ha introducido se conserva en este dispositivo y se envía en cuanto la haya.
learning-kept-unkept = Sin conexión, y este dispositivo no conserva nada. Deje la página abierta hasta que se guarde.
learning-question-true = Verdadero
learning-question-false = Falso
learning-question-choose = Elija
learning-question-gaps = Escriba en los huecos.
learning-question-gap = Hueco { $number }
learning-question-order = Ponga los elementos en orden con los botones, o con Alt y las flechas.
learning-question-up = Subir
learning-question-down = Bajar
learning-question-moved = Ahora en el lugar { $position } de { $count }
learning-question-as-it-stands = El orden ya es correcto
learning-question-check = Comprobar la respuesta
learning-question-correct = Es correcto.
learning-question-partly = Correcto en parte: { $percent } %.
learning-question-wrong = Todavía no es correcto.
learning-question-unmarked = Guardado. El programa no evalúa esta respuesta.
learning-question-right = Lo correcto es:
learning-certificate = Su certificado
learning-certificate-text = En PDF, en el idioma que elija; una entidad empleadora puede comprobarlo con el código.
learning-certificate-check = Guardado. Puede comprobarse aquí:
learning-certificates = Mis certificados
learning-certificate-issued = Emitido:
learning-certificate-code = Código:
learning-certificate-revoked = Este certificado fue revocado y ya no es válido.
learning-certificate-revoked-at = Revocado:
learning-certificate-reason = Motivo:
learning-certificate-ask = Si cree que se trata de un error, hable con la persona facilitadora del curso.
