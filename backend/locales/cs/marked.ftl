# E-maily o ohodnocených pracích.

marked-subject = { $actor }: vaše práce je ohodnocena
marked-sentence = { $actor } ohodnotil(a) práci, kterou jste odevzdali. Vyjádření si můžete přečíst jen v kurzu.
