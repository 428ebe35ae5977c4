# What learners hand in, and questionnaires.

work-before = Estas son sus respuestas antes del curso. Se emparejan con las de después sin su nombre y solo se muestran para cinco personas o más en conjunto.
work-after = Estas son sus respuestas después del curso. Se emparejan con las de antes sin su nombre y solo se muestran para cinco personas o más en conjunto.
work-answered = Ha respondido antes y después del curso. Gracias.
work-send-answers = Enviar mis respuestas
work-answer-all = Responda primero a todas las preguntas.
work-rubric = Cómo se valora
work-label = Su trabajo
work-hint = Escriba aquí, en Markdown si lo desea. Queda en este dispositivo hasta que lo entregue; sin nombres ni nada que permita reconocer a una persona joven.
work-waiting = Una persona facilitadora lo lee.
work-returned = Se le ha devuelto: lea lo que se le dice y entréguelo de nuevo.
work-accepted = Está aceptado.
work-number = Entrega { $number }
work-text = Lo que entregó
