# The archive of one's data: what each of its files holds.

privacy-archive-title = Datele dumneavoastră de pe Waymark
privacy-archive-intro = Tot ce este stocat despre dumneavoastră, ca JSON: text pe care îl pot citi oameni și programe. Orele sunt în UTC.
privacy-archive-account = Contul: nume, adresă, limbă, fus orar, țară, organizație.
privacy-archive-roles = Rolurile și grupurile dumneavoastră.
privacy-archive-sessions = Unde aveți sau ați avut sesiunea deschisă.
privacy-archive-agreements = Ce acorduri ați acceptat, în ce versiune și când.
privacy-archive-application = Cererea dumneavoastră, cu întrebările și răspunsurile.
privacy-archive-devices = Browserele cunoscute de contul dumneavoastră.
privacy-archive-factors = De când aveți un al doilea factor; fără secretele lui.
privacy-archive-profile = Profilul dumneavoastră, așa cum îl văd colegii.
privacy-archive-messages = Mesajele trimise și primite.
privacy-archive-blocks = De la cine nu primiți mesaje.
privacy-archive-topics = Subiectele deschise de dumneavoastră.
privacy-archive-posts = Postările scrise de dumneavoastră, în Markdown. Textul celor șterse nu mai există.
privacy-archive-drafts = Ciornele netrimise.
privacy-archive-read = Până unde ați citit fiecare subiect.
privacy-archive-visits = Când ați fost pe forum.
privacy-archive-reactions = Ce ați spus despre mesaje printr-un cuvânt.
privacy-archive-bookmarks = Mesajele pe care le păstrați, cu notele dumneavoastră.
privacy-archive-moderation = Ce le-ați comunicat moderatorilor sau ați decis dumneavoastră.
privacy-archive-audit = Ce ați făcut, în măsura în care este consemnat: tipuri de acțiuni și identificatori.
privacy-archive-not-here = Nu se află aici: parola, din care se păstrează doar un hash; cheile împotriva trimiterii duble, păstrate o zi; e-mailurile în curs de trimitere către dumneavoastră.
