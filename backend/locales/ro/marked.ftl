# E-mailuri despre lucrări evaluate.

marked-subject = { $actor } v-a evaluat lucrarea
marked-sentence = { $actor } a evaluat lucrarea pe care ați predat-o. Observațiile se pot citi numai în curs.
