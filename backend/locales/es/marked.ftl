# Correos sobre trabajos evaluados.

marked-subject = { $actor } ha evaluado su trabajo
marked-sentence = { $actor } ha evaluado el trabajo que entregó. Los comentarios solo se pueden leer en el curso.
