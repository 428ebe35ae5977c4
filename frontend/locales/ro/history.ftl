# Ce spunea o postare înainte de modificări.

history-title = Cum a fost modificată această postare
history-open = arătați modificările
history-written = Scrisă
history-changed = Modificată
history-removed = eliminat:
history-added = adăugat:
