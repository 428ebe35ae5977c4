# Asking a member to answer.

assignment-archive = Témata, která čekají na vaši odpověď, a ta, o jejichž zodpovězení jste požádali kolegy.
