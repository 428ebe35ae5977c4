# Zneplatnění osvědčení.

revoking-link = Osvědčení
revoking-title = Zneplatnit osvědčení
revoking-intro = Osvědčení vydané omylem se zneplatní. Zůstává na stránce pro ověření, která uvádí, že už neplatí.
revoking-find = Najít
revoking-reason = Důvod
revoking-reason-hint = Přečte si ho držitel osvědčení; stránka pro ověření ho neukazuje. Nejvýše { $limit } znaků.
revoking-act = Zneplatnit
revoking-confirm = Zneplatnit toto osvědčení?
revoking-confirm-text = Každý, kdo ho od této chvíle ověří, se dozví, že neplatí. Nelze to vzít zpět.
revoking-done = Osvědčení je zneplatněno.
