# A draft that was written on two devices.

draft-elsewhere = Ați scris în această ciornă și pe alt dispozitiv ({ $time }). Niciun text nu s-a pierdut; vă rugăm să alegeți cu care continuați.
draft-look = Vedeți ambele texte
draft-kept-here = Păstrat pe acest dispozitiv. Alegeți mai sus cu ce text continuați.
draft-other = Scris pe celălalt dispozitiv
draft-conflict-problem = Această ciornă a fost modificată între timp pe alt dispozitiv. Textul dumneavoastră este păstrat aici.
