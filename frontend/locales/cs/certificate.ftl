# Where anybody checks a certificate.

certificate-page-title = Ověření osvědčení
certificate-page-lead = Každé osvědčení této platformy má kód. Zadejte jej zde nebo naskenujte obrázek na osvědčení a uvidíte, co bylo osvědčeno.
certificate-page-unknown = Žádné osvědčení tento kód nemá. Porovnejte jej s kódem na papíře, písmeno po písmenu.
certificate-page-code = Kód osvědčení
certificate-page-code-hint = Šestnáct písmen a číslic, například 7K3M-0QZX-4T8B-9WRD. Na velikosti písmen a pomlčkách nezáleží.
certificate-page-act = Ověřit
certificate-page-valid = Toto osvědčení vydala tato platforma a je platné.
certificate-page-revoked = Toto osvědčení bylo zrušeno dne { $day }. Již neplatí.
certificate-page-learner = Vydáno pro
certificate-page-course = Kurz
certificate-page-hours = Hodiny učení
certificate-page-enrolled = Zápis
certificate-page-completed = Dokončení
certificate-page-issued = Vydání
certificate-page-issuer = Kdo za ním stojí
certificate-page-signatory = Podepsal(a)
certificate-page-outcomes = Výsledky učení
certificate-page-compare = Porovnejte to vše s tím, co vám bylo předloženo: osvědčení, které uvádí cokoli jiného, není naše.
certificate-page-another = Ověřit jiné osvědčení
