# Asking a member to answer.

assignment-waits = čeká na: { $name }, do { $time }
assignment-overdue = po termínu
assignment-for-me = Čeká na vás
assignment-ask = Požádat člena o odpověď
assignment-ask-another = Požádat někoho jiného
assignment-hand-on = Předat dál
assignment-done = Mám hotovo
assignment-withdraw = Odvolat žádost
assignment-not-yours = Toto téma na vás nečeká. O odpověď žádají členy jen facilitátoři.
assignment-name = Najít kolegu podle jména
assignment-name-hint = Stačí začátek jména.
assignment-look = Najít
assignment-nobody = Nikdo s tímto jménem v seznamu není.
assignment-member = Koho žádáte
assignment-member-hint = Dozví se to a den předem dostane připomínku. Musí mít k tématu přístup.
assignment-day = Do kterého dne
assignment-act = Požádat
