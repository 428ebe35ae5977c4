# Mails about courses.

courses-told-subject = { $actor } a luat o decizie privind locul dumneavoastră într-un curs
courses-told-sentence = { $actor } a luat o decizie privind locul dumneavoastră într-un curs Waymark. Dacă sunteți înscris(ă) și cu cine învățați aflați pe pagina cursului.
courses-reminder-subject = Cursul dumneavoastră continuă de unde v-ați oprit
courses-reminder-sentence = Nu ați mai fost de o săptămână într-unul dintre cursurile dumneavoastră Waymark. Ce ați făcut s-a păstrat, iar cursul continuă exact de unde v-ați oprit. Pe pagina lui puteți dezactiva aceste reamintiri.

courses-archive-guided = Grupele de cursanți pe care le îndrumați.
courses-archive-meetings = Întâlnirile cursurilor dumneavoastră: când au avut loc și dacă ați fost prezent(ă).
