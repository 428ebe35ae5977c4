# Oznámení o ohodnocených pracích.

marked-said = { $actor } ohodnotil(a) práci, kterou jste odevzdali
marked-kind = Moje práce byla ohodnocena
