# Anonymous colleagues.

anonymity-colleague = Coleg anonim
anonymity-asker = a deschis acest subiect
anonymity-own = Numai dumneavoastră vedeți că vă aparține.
anonymity-who = Cine a scris?
anonymity-write = Scrieți ca un coleg anonim
anonymity-write-hint = Colegii nu vă văd nici numele, nici țara. Un facilitator poate afla cine sunteți numai dacă arată un motiv, iar dumneavoastră sunteți anunțat imediat. Verificați ca textul și numele fișierelor să nu spună cine sunteți.
anonymity-title = Cui îi aparține această postare anonimă
anonymity-intro = Un coleg a scris acest text fără nume. Puteți afla cine este, dacă este necesar să știți. Faptul rămâne înregistrat, iar autorul află imediat că ați întrebat și de ce.
anonymity-intro-own = Ați scris această postare ca un coleg anonim. Aici vedeți dacă un facilitator a aflat că vă aparține și de ce.
anonymity-reason-label = De ce este necesar să știți?
anonymity-reason-danger = Cineva ar putea fi în pericol
anonymity-reason-conduct = Încalcă codul de conduită
anonymity-reason-law = O cere legea
anonymity-reason-other = Alt motiv
anonymity-text-label = Explicați-i autorului
anonymity-text-hint = Autorul citește aceste cuvinte și numele dumneavoastră.
anonymity-act = Arătați-mi cine a scris
anonymity-written-by = Scris de
anonymity-told-heading = Cine a aflat
anonymity-told-none = Nimeni nu a aflat cine a scris.
anonymity-category = Membrii pot scrie drept colegi anonimi
anonymity-category-hint = Numele lor este ascuns tuturor. Cei care conduc conversațiile de aici îl pot afla dintr-un motiv anume, iar faptul rămâne înregistrat. Acolo unde pot scrie puțini, ceilalți ar putea ghici cine este.
