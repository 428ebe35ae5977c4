# Mails about courses.

courses-told-subject = { $actor } rozhodl(a) o vašem místě v kurzu
courses-told-sentence = { $actor } rozhodl(a) o vašem místě v kurzu Waymarku. Zda v něm jste a s kým se učíte, najdete na stránce kurzu.
courses-reminder-subject = Váš kurz pokračuje tam, kde jste skončili
courses-reminder-sentence = V jednom ze svých kurzů Waymarku jste už týden nebyli. Co jste udělali, zůstalo uloženo a kurz pokračuje přesně tam, kde jste skončili. Na jeho stránce můžete tato připomenutí vypnout.

courses-archive-guided = Skupiny účastníků kurzů, které vedete.
courses-archive-meetings = Setkání vašich kurzů: kdy byla a zda jste se zúčastnili.
