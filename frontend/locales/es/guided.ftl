# Notices about courses: somebody decided about one's place, or one has not been there for a while.

guided-said-course = { $actor } ha tomado una decisión sobre su plaza en un curso
guided-said-learning = Hace un tiempo que no entra en un curso; sigue donde lo dejó
guided-kind-course = Alguien decide sobre mi plaza en un curso
guided-kind-learning = Llevo una semana sin entrar en un curso
