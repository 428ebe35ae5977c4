# Conversaciones de práctica.

play-private = Nadie más ve cómo lleva la conversación.
play-now = La conversación ahora
play-choose = ¿Qué hace usted?
play-end-good = La conversación termina aquí. Ha ayudado.
play-end-mixed = La conversación termina aquí. Ha ayudado en parte.
play-end-poor = La conversación termina aquí. No ha ayudado. Vuelva a un punto anterior y pruebe otra cosa.
play-again = Hacerla otra vez desde el principio
play-reflection = Mirando atrás
play-reflection-label = ¿Qué haría igual y qué de otro modo?
play-way = El camino hasta aquí
play-chosen = Eligió:
play-back = Volver a este punto
