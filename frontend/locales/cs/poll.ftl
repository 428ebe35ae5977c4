# Polls.

poll-title = Anketa
poll-open = Zvolit v anketě
poll-none = Tento příspěvek nemá anketu.
poll-add = Přidat anketu
poll-add-hint = Po prvním hlasu ji nelze měnit. Nikdo nevidí, kdo co zvolil; kolik lidí co zvolilo, vidí ti, kdo hlasovali, a na konci všichni.
poll-question = Otázka
poll-options = Možnosti
poll-options-hint = Každá na svém řádku, 2 až 10.
poll-multiple = Lze zvolit více možností
poll-until = Do kterého dne
poll-until-hint = Bez data je otevřená, dokud ji neukončíte.
poll-secret = Nikdo nevidí, kdo co zvolil. Až budete hlasovat, uvidíte, kolik lidí co zvolilo.
poll-ended-at = ukončeno
poll-open-until = otevřeno do
poll-vote = Hlasovat
poll-end = Ukončit anketu
poll-done = Hotovo.
poll-mine = vaše volba
poll-voters = { $voters ->
    [one] Hlasoval { $voters } člověk
    [few] Hlasovali { $voters } lidé
   *[other] Hlasovalo { $voters } lidí
}
poll-count = { $count ->
    [one] { $count } hlas, { $share } %
    [few] { $count } hlasy, { $share } %
   *[other] { $count } hlasů, { $share } %
}
