# Asking a member to answer.

assignment-archive = Subiectele care așteaptă un răspuns de la dumneavoastră și cele pentru care ați rugat colegii să răspundă.
