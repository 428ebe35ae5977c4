# Evaluación de lo entregado.

marking-title = Por evaluar
marking-courses = Cursos
marking-intro = Lo que los participantes han entregado y nadie ha evaluado todavía, lo más antiguo primero. Usted evalúa lo que entregan las personas a las que guía, nunca lo suyo.
marking-none-title = No hay nada por evaluar
marking-none-text = En cuanto alguien entregue algo, aparecerá aquí.
marking-since = espera desde
marking-again = entregado { $number } veces
marking-missing-title = Aquí no hay nada que evaluar
marking-missing-text = La entrega no existe o la evalúa otra persona.
marking-task = Lo que había que hacer
marking-text = Lo entregado
marking-is-marked = Ya está evaluado.
marking-others = Entregado antes o después
marking-say = Su evaluación
marking-feedback = Comentarios
marking-feedback-hint = Qué está bien y qué lo mejoraría. El participante los lee. Se quedan en este dispositivo hasta que los envíe.
marking-every-line = Elija antes un nivel en cada línea.
marking-accept = Aceptar
marking-return = Devolver para mejorar
marking-accepted = Se ha aceptado y el participante puede leer sus comentarios.
marking-returned = Se ha devuelto y el participante puede leer sus comentarios.
