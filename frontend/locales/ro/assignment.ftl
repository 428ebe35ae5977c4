# Asking a member to answer.

assignment-waits = așteaptă răspunsul de la { $name } până { $time }
assignment-overdue = întârziat
assignment-for-me = Așteaptă răspunsul dumneavoastră
assignment-ask = Rugați un membru să răspundă
assignment-ask-another = Rugați un alt membru
assignment-hand-on = Dați-l mai departe
assignment-done = Am terminat
assignment-withdraw = Retrageți solicitarea
assignment-not-yours = Acest subiect nu așteaptă răspunsul dumneavoastră. Numai facilitatorii roagă membrii să răspundă.
assignment-name = Căutați un coleg după nume
assignment-name-hint = Începutul numelui este de ajuns.
assignment-look = Căutați
assignment-nobody = Niciun coleg cu acest nume nu este în listă.
assignment-member = Cine este rugat
assignment-member-hint = Este anunțat și i se reamintește cu o zi înainte. Trebuie să poată vedea subiectul.
assignment-day = Până în ce zi
assignment-act = Trimiteți rugămintea
