## Anonymous colleagues

anonymity-archive-reveals = Când un facilitator a aflat cine a scris o postare anonimă: una a dumneavoastră sau una despre care ați aflat dumneavoastră.
