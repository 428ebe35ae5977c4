# Quizzes, as learners see them.

quiz-questions = { $count ->
    [one] { $count } otázka
    [few] { $count } otázky
   *[other] { $count } otázek
}
quiz-to-pass = Ke splnění stačí { $percent } % bodů
quiz-attempts-allowed = { $count ->
    [one] Máte { $count } pokus
    [few] Máte { $count } pokusy
   *[other] Máte { $count } pokusů
}
quiz-attempts-free = Počet pokusů není omezen
quiz-minutes = { $count ->
    [one] Pokus trvá { $count } minutu
    [few] Pokus trvá { $count } minuty
   *[other] Pokus trvá { $count } minut
}
quiz-saved-at-once = Každá odpověď se ukládá hned: stránku můžete zavřít a vrátit se
quiz-begin = Začít
quiz-begin-again = Zkusit znovu
quiz-go-on = Pokračovat v pokusu
quiz-no-attempt-left = Využili jste všechny pokusy. Potřebujete-li další, obraťte se na facilitátora kurzu.
quiz-attempts = Vaše pokusy
quiz-attempt = Pokus { $number }
quiz-state-open = dosud neodevzdáno
quiz-state-passed = splněno na { $percent } %
quiz-state-not-passed = zatím nesplněno: { $percent } %
quiz-hand-in = Odevzdat
quiz-hand-in-text = Odpovědi pak už nelze změnit. Vynechané otázky se počítají jako chybné.
quiz-saving-first = Vaše odpovědi se ukládají; potom můžete odevzdat.
quiz-time-left = { $count ->
    [one] Zbývá méně než { $count } minuta
    [few] Zbývají méně než { $count } minuty
   *[other] Zbývá méně než { $count } minut
}
quiz-over = Čas vypršel. Vaše odpovědi se právě odevzdávají.
quiz-over-waiting = Čas vypršel a není spojení. Co je uloženo, se odevzdá samo; stránka to zkusí znovu, jakmile bude spojení.
quiz-waits-text = Vaše písemné odpovědi čte facilitátor. Až bude hotovo, uvidíte to zde.
quiz-no-review = Tento test teď neukazuje, co bylo správně.
quiz-back = Zpět k testu
