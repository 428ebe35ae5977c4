# Asking a member to answer.

assignment-archive = Los temas que esperan una respuesta suya, y aquellos para los que pidió una respuesta a colegas.
