moderation-archive-held = Vaše příspěvky, které čekají na posouzení nebo byly zamítnuty
moderation-mail-suspension-subject = Žádost o pozastavení účtu
moderation-mail-suspension-sentence = Někdo, kdo moderuje fórum Waymark, vás žádá, abyste rozhodli o pozastavení účtu člena. Příspěvek a důvody najdete v posouzení; přihlaste se prosím a přečtěte si je.
moderation-mail-suspension-link = Přečíst posouzení
