# E-learning, as the program says it.

learning-archive-courses = Cursurile pe care le urmați sau le-ați urmat și cât ați parcurs din fiecare.
learning-archive-notes = Ce ați scris, ați bifat și ați răspuns în lecții. Nimeni altcineva nu citește.
learning-archive-attempts = Încercările dumneavoastră la teste, cu fiecare răspuns așa cum l-ați dat.
learning-archive-marked-essays = Ce ați spus despre eseurile scrise de alții și cum le-ați punctat.
learning-archive-certificates = Certificatele dumneavoastră, cu tot ce este tipărit pe ele.
learning-archive-submissions = Ce ați predat în cursuri și ce vi s-a spus despre asta.
learning-archive-questionnaires = Răspunsurile dumneavoastră la chestionarele de dinainte și de după cursuri.
learning-archive-plays = Cum ați parcurs conversațiile de exersat și ce ați gândit despre ele. Nimeni altcineva nu citește acest text.
