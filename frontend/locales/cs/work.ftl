# What learners hand in, and questionnaires.

work-before = Toto jsou vaše odpovědi před kurzem. S odpověďmi po kurzu se párují bez vašeho jména a ukazují se jen pro pět a více lidí dohromady.
work-after = Toto jsou vaše odpovědi po kurzu. S odpověďmi před kurzem se párují bez vašeho jména a ukazují se jen pro pět a více lidí dohromady.
work-answered = Odpověděli jste před kurzem i po něm. Děkujeme.
work-send-answers = Odeslat odpovědi
work-answer-all = Nejprve odpovězte na všechny otázky.
work-rubric = Jak se práce posuzuje
work-label = Vaše práce
work-hint = Pište sem, chcete-li v Markdownu. Text zůstává v tomto zařízení, dokud jej neodevzdáte; bez jmen a bez čehokoli, podle čeho by bylo možné mladého člověka poznat.
work-waiting = Čte ji facilitátor.
work-returned = Byla vám vrácena: přečtěte si, co k ní bylo řečeno, a odevzdejte ji znovu.
work-accepted = Je přijata.
work-number = Odevzdání { $number }
work-text = Co jste odevzdali
