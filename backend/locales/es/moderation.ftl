moderation-archive-held = Sus mensajes que esperan revisión o que fueron rechazados
