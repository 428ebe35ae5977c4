# The exchange of case practices, in the archive of one's data.

exchange-archive-practices = Las prácticas de caso que escribió, tal como están ahora.
exchange-archive-decisions = Lo que decidió sobre prácticas de caso de otras personas; no sus palabras, que pertenecen a la práctica.
exchange-archive-responses = Sus comentarios a prácticas de caso, cómo las probó y cuáles le resultaron útiles.
