# Co stálo v příspěvku před úpravami.

history-title = Jak byl tento příspěvek upraven
history-open = zobrazit úpravy
history-written = Napsáno
history-changed = Upraveno
history-removed = odebráno:
history-added = přidáno:
