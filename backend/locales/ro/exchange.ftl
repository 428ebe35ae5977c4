# The exchange of case practices, in the archive of one's data.

exchange-archive-practices = Practicile de caz pe care le-ați scris, așa cum sunt acum.
exchange-archive-decisions = Ce ați decis despre practicile de caz ale altora; fără cuvintele dumneavoastră, care țin de practică.
exchange-archive-responses = Comentariile dumneavoastră la practici de caz, cum le-ați încercat și care v-au fost utile.
