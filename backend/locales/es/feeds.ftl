feeds-archive = Las fuentes que creó; solo usted conoce sus direcciones.
