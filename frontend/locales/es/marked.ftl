# Avisos sobre trabajos evaluados.

marked-said = { $actor } ha evaluado el trabajo que entregó
marked-kind = Mi trabajo ha sido evaluado
