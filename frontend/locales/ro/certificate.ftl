# Where anybody checks a certificate.

certificate-page-title = Verificați un certificat
certificate-page-lead = Fiecare certificat al acestei platforme are un cod. Introduceți-l aici sau scanați imaginea de pe certificat pentru a vedea ce s-a certificat.
certificate-page-unknown = Niciun certificat nu are acest cod. Comparați-l cu cel de pe hârtie, literă cu literă.
certificate-page-code = Codul certificatului
certificate-page-code-hint = Șaisprezece litere și cifre, de exemplu 7K3M-0QZX-4T8B-9WRD. Literele mari și liniuțele nu contează.
certificate-page-act = Verificați
certificate-page-valid = Acest certificat a fost emis de această platformă și este valabil.
certificate-page-revoked = Acest certificat a fost revocat la { $day }. Nu mai este valabil.
certificate-page-learner = Emis pentru
certificate-page-course = Curs
certificate-page-hours = Ore de învățare
certificate-page-enrolled = Înscriere
certificate-page-completed = Absolvire
certificate-page-issued = Emitere
certificate-page-issuer = Cine răspunde de el
certificate-page-signatory = Semnat de
certificate-page-outcomes = Rezultatele învățării
certificate-page-compare = Comparați toate acestea cu ceea ce vi s-a arătat: un certificat care spune altceva nu este al nostru.
certificate-page-another = Verificați alt certificat
