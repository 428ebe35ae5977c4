# Polls.

poll-archive-polls = Las encuestas de sus mensajes.
poll-archive-votes = Lo que eligió en encuestas.
