# Evaluarea lucrărilor predate.

marking-title = De evaluat
marking-courses = Cursuri
marking-intro = Ce au predat cursanții și încă nu a fost evaluat, cele mai vechi mai întâi. Evaluați lucrările celor pe care îi îndrumați, niciodată pe ale dumneavoastră.
marking-none-title = Nu așteaptă nimic evaluarea
marking-none-text = De îndată ce cineva predă o lucrare, ea apare aici.
marking-since = așteaptă din
marking-again = predată de { $number } ori
marking-missing-title = Aici nu este nimic de evaluat
marking-missing-text = Lucrarea nu există sau o evaluează altcineva.
marking-task = Ce era de făcut
marking-text = Ce s-a predat
marking-is-marked = Lucrarea este evaluată.
marking-others = Predate înainte sau după
marking-say = Evaluarea dumneavoastră
marking-feedback = Observații
marking-feedback-hint = Ce este bine și ce ar face lucrarea mai bună. Cursantul le citește. Rămân pe acest dispozitiv până le trimiteți.
marking-every-line = Alegeți mai întâi un nivel la fiecare rând.
marking-accept = Acceptați
marking-return = Înapoiați pentru îmbunătățire
marking-accepted = Lucrarea este acceptată, iar cursantul poate citi observațiile.
marking-returned = Lucrarea este înapoiată, iar cursantul poate citi observațiile.
