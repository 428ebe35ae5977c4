moderation-archive-held = Vaše příspěvky, které čekají na posouzení nebo byly zamítnuty
