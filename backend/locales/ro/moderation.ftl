moderation-archive-held = Mesajele dumneavoastră care așteaptă să fie verificate sau care au fost respinse
