# Who asks to be let into a course.

requests-link = Žádosti
requests-title = Žádosti o přijetí
requests-intro = Kdo žádá o přijetí do kurzu, nejdéle čekající první. Každý se dozví, jak jste rozhodli.
requests-none = Nikdo nečeká
requests-none-text = U kurzů otevřených na žádost zde žadatelé čekají, dokud nerozhodnete.
requests-cohort = Do které studijní skupiny
requests-no-cohort = Do žádné
requests-accept = Přijmout
requests-decline = Odmítnout
requests-decline-title = Odmítnout žádost: { $name }?
requests-decline-text = Žadatel se to dozví a může požádat kdykoli znovu.
requests-accepted = Žadatel je nyní v kurzu a dozví se to.
requests-declined = Žádost je odmítnuta a žadatel se to dozví.
