## Anonymous colleagues

anonymity-archive-reveals = When a facilitator was told who wrote an anonymous post: of yours, or told to you.
