# Who asks to be let into a course.

requests-link = Cereri
requests-title = Cereri de primire
requests-intro = Cine cere să fie primit într-un curs, cele mai vechi cereri mai întâi. Fiecare află ce ați hotărât.
requests-none = Nu așteaptă nimeni
requests-none-text = La cursurile deschise la cerere, cei care cer primirea apar aici până când hotărâți.
requests-cohort = În ce grupă de curs
requests-no-cohort = În niciuna
requests-accept = Primiți
requests-decline = Refuzați
requests-decline-title = Refuzați cererea: { $name }?
requests-decline-text = Persoana este anunțată și poate cere din nou oricând.
requests-accepted = Persoana este acum în curs și este anunțată.
requests-declined = Cererea este refuzată, iar persoana este anunțată.
