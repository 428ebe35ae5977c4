# What learners hand in, and questionnaires.

work-before = Acestea sunt răspunsurile dumneavoastră de dinaintea cursului. Se pun alături de cele de după curs fără numele dumneavoastră și se arată numai pentru cinci sau mai multe persoane împreună.
work-after = Acestea sunt răspunsurile dumneavoastră de după curs. Se pun alături de cele de dinainte fără numele dumneavoastră și se arată numai pentru cinci sau mai multe persoane împreună.
work-answered = Ați răspuns înainte și după curs. Vă mulțumim.
work-send-answers = Trimiteți răspunsurile
work-answer-all = Răspundeți mai întâi la toate întrebările.
work-rubric = Cum se evaluează
work-label = Lucrarea dumneavoastră
work-hint = Scrieți aici, în Markdown dacă doriți. Textul rămâne pe acest dispozitiv până îl predați; fără nume și fără nimic după care un tânăr ar putea fi recunoscut.
work-waiting = Un facilitator o citește.
work-returned = V-a fost înapoiată: citiți ce vi s-a spus și predați-o din nou.
work-accepted = Este acceptată.
work-number = Predarea { $number }
work-text = Ce ați predat
