# Words of members: the directory, a member's page, messages, one's profile.

members-directory-title = Členové
members-directory-intro = Kolegové ve třech zemích: kdo jsou, co znají a jak se na ně obrátit.
members-directory-search = Hledat
members-directory-name = Jméno
members-directory-name-hint = S diakritikou i bez ní.
members-directory-language = Pracuje v jazyce
members-directory-topic = Zkušenosti
members-directory-any = Kterékoli
members-directory-all = Zobrazit všechny
members-directory-empty-title = Nikoho jsme nenašli
members-directory-empty-text = Zkuste méně podmínek. Kolegové, kteří si nepřejí být v seznamu, se zde nezobrazují.
members-directory-previous = Předchozí jména
members-directory-next = Další jména

members-member-languages = Jazyky
members-member-own = Takto vás vidí ostatní členové. Vaše e-mailová adresa se nezobrazuje nikomu.
members-member-own-edit = Upravit profil

members-messages-with = Vy a { $name }
members-messages-rule = Do zprávy nepatří nic, podle čeho by šlo poznat dítě nebo rodinu.
members-messages-closed = { $name } si nepřeje dostávat zprávy od všech. Na fóru můžete odpovědět na to, co tam píše.
members-messages-label = Vaše zpráva
members-messages-hint = Čte se zde. E-mail, který posíláme, říká jen to, že zpráva čeká.
members-messages-send = Odeslat zprávu
members-messages-sent = Zpráva je odeslána.
members-messages-me = Vy
members-messages-read = přečteno
members-messages-unread = zatím nepřečteno
members-messages-block = Nepřijímat zprávy od { $name }
members-messages-blocked = Od { $name } nepřijímáte zprávy. Dotyčná osoba se to nedozví a nemůžete si psát.
members-messages-unblock = Znovu přijímat zprávy

members-inbox-title = Zprávy
members-inbox-intro = Co vám napsali kolegové. Otevřete jméno a můžete si přečíst celou konverzaci a odpovědět.
members-inbox-empty-title = Zatím vám nikdo nenapsal
members-inbox-empty-text = Otázku, která není pro celé fórum, můžete poslat jednomu kolegovi: otevřete jeho stránku mezi členy a napište.
members-inbox-new = nová

members-profile-title = Váš profil
members-profile-intro = Co o vás vidí ostatní členové. Organizaci a zemi mění váš koordinátor.
members-profile-preview = Zobrazit očima ostatních
members-profile-name-hint = Tak, jak vás znají kolegové.
members-profile-profession = Profese
members-profile-not-said = Neuvedeno
members-profile-about = O vás
members-profile-about-hint = Na co se vás kolegové mohou ptát. Nic o lidech, se kterými pracujete.
members-profile-languages = Jazyky, ve kterých pracujete
members-profile-languages-hint = Ty, ve kterých se domluvíte s mladým člověkem nebo s kolegou.
members-profile-topics = Zkušenosti
members-profile-topics-hint = S čím máte vlastní zkušenost a o čem můžete povědět ostatním.
members-profile-listed = Zobrazovat mě v seznamu členů a dovolit všem členům, aby mi psali
members-profile-listed-hint = Bez toho vám mohou psát jen ti, kterým jste napsali jako první.
members-profile-save = Uložit profil
members-profile-saved = Profil je uložen.
members-profile-conflict = Profil se mezitím změnil na jiném zařízení. Nic se nepřepsalo; co jste napsali, zůstalo zde.
members-profile-reload = Zobrazit druhou verzi

members-language-romani = romština


members-profession-social-worker = Sociální pracovník/pracovnice
members-profession-psychologist = Psycholog/psycholožka
members-profession-psychotherapist = Psychoterapeut(ka)
members-profession-case-manager = Případový manažer (case manager)
members-profession-social-educator = Sociální pedagog
members-profession-child-protection = Pracovník OSPOD
members-profession-guardian = Opatrovník (poručník)
members-profession-cultural-mediator = Interkulturní pracovník
members-profession-interpreter = Tlumočník
members-profession-lawyer = Advokát
members-profession-prosecutor = Státní zástupce
members-profession-police = Policista (vyšetřovatel)
members-profession-labour-inspector = Inspektor práce
members-profession-health = Zdravotník
members-profession-teacher = Učitel
members-profession-coach = Kouč
members-profession-peer-supporter = Peer podporovatel
members-profession-supervisor = Supervizor
members-profession-trainer = Lektor
members-profession-project-manager = Projektový manažer

members-topic-accommodation = Bezpečné ubytování
members-topic-material = Materiální pomoc
members-topic-medical = Zdravotní péče
members-topic-psychological = Psychologická podpora
members-topic-counselling-info = Poradenství a informace
members-topic-interpretation = Překlad a tlumočení
members-topic-legal = Právní pomoc a zastoupení
members-topic-guardianship = Opatrovník nebo zástupce
members-topic-education = Vzdělávání
members-topic-vocational = Odborná příprava
members-topic-employment = Podpora zaměstnání
members-topic-financial = Finanční podpora a odškodnění
members-topic-social = Sociální péče
members-topic-family = Vyhledání rodiny a práce s ní
members-topic-residence = Pobytový nebo ochranný status
members-topic-return = Dobrovolný návrat
members-topic-court = Podpora u soudu
members-topic-peer-support = Vrstevnická (peer) podpora
members-topic-coaching = Koučinková podpora
members-topic-leisure = Volnočasové a komunitní aktivity
