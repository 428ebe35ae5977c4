# What is missing in a draft before it can be proposed.

flaws-title = Než jej lze navrhnout
flaws-text = Kontrola ukáže, co ještě chybí, ve všech jazycích.
flaws-check = Zkontrolovat kurz
flaws-again = Zkontrolovat znovu
flaws-none = Nic nechybí. Kurz lze navrhnout.
flaws-count = { $count ->
    [one] { $count } věc chybí nebo není v pořádku
    [few] { $count } věci chybějí nebo nejsou v pořádku
   *[other] { $count } věcí chybí nebo není v pořádku
}
flaws-no-source = Zatím zde nic není napsáno.
flaws-field-missing = Chybí: { $field }.
flaws-entry-missing = Chybí text: { $what }.
flaws-line-count = Překlad má jiný počet řádků než originál.
flaws-bad-question = Otázku zatím nelze položit nebo vyhodnotit ({ $what }).
flaws-other-question = Otázka má jinou podobu nebo jiné body než v originálu.
flaws-no-file = Není vybrán žádný soubor.
flaws-wrong-file = Soubor je jiného druhu, než tato část zobrazuje.
flaws-scenario = Rozhovor má chybu ({ $what }).
flaws-no-such-question = Test požaduje otázku, která není v bance: { $what }.
flaws-too-few-questions = Test požaduje více otázek s tímto štítkem, než kolik jich je: { $what }.
flaws-no-questions = Test se zatím na nic neptá.
flaws-bad-number = Číslo je mimo smysluplné meze.
flaws-no-levels = Zatím nejsou žádná kritéria, nebo některé nemá úrovně.
flaws-same-item = Dva z nich mají stejný klíč.
flaws-no-such-option = Zatím nejsou žádné možnosti, nebo mezi nimi není ta správná.
flaws-too-many = Je jich víc, než kolik může kurz mít.
flaws-other = Něco zde nemůže takto zůstat ({ $code }: { $what }).
flaws-field-title = název
flaws-field-summary = shrnutí, u obrázku popis toho, co je na něm vidět
flaws-field-body = text, u nahrávky přepis toho, co se v ní říká
flaws-field-lines = řádky seznamu
flaws-field-captions = titulky
flaws-field-question = otázka
flaws-field-entries = texty
flaws-bad-captions = Titulky nelze přečíst: { $what }
flaws-too-long = Některý text je delší, než platforma přijímá.
