# Cuvintele notificărilor prin e-mail și ale arhivei.

notices-someone = Un coleg
notices-reply-subject = { $actor } a răspuns la subiectul dumneavoastră
notices-reply-sentence = { $actor } a răspuns la un subiect pe care l-ați deschis pe forumul Waymark.
notices-post-subject = { $actor } a scris la un subiect pe care îl urmăriți
notices-post-sentence = { $actor } a scris la un subiect pe care îl urmăriți pe forumul Waymark.
notices-topic-subject = { $actor } a deschis un subiect
notices-topic-sentence = { $actor } a deschis un subiect într-o categorie pe care o urmăriți pe forumul Waymark.
notices-mention-subject = { $actor } v-a menționat
notices-mention-sentence = { $actor } v-a menționat pe forumul Waymark.
notices-message-subject = { $actor } v-a scris
notices-message-sentence = { $actor } v-a scris un mesaj pe Waymark. Îl citiți și îi răspundeți acolo; niciunul nu vede adresa celuilalt.
notices-moderation-subject = O decizie despre ce ați scris
notices-moderation-sentence = Cei care moderează forumul Waymark au luat o decizie despre ceva ce ați scris. Vă rugăm să vă autentificați pentru a citi decizia.
notices-assignment-subject = { $actor } vă cere un răspuns
notices-assignment-sentence = { $actor } vă roagă să răspundeți la un subiect de pe forumul Waymark.
notices-reminder-subject = Reamintirea dumneavoastră
notices-reminder-sentence = Ați dorit să vi se reamintească de acest subiect de pe forumul Waymark.
notices-where-topic = Subiect: { $title }
notices-where-category = Categorie: { $category }
notices-where-confidential = Este într-o categorie confidențială. E-mailurile nu spun în care, nici la ce subiect.
notices-untitled = Subiectul unui fost membru
notices-more = { $count ->
    [one] Mai este { $count } noutate despre el.
    [few] Mai sunt { $count } noutăți despre el.
   *[other] Mai sunt { $count } de noutăți despre el.
}
notices-link = Citiți:
notices-footer = Waymark nu trimite niciodată prin e-mail textul postărilor sau al mesajelor. Vă rugăm să vă autentificați pentru a citi.
notices-choose = Alegeți despre ce și când să fiți anunțat:
notices-stop = Fără astfel de e-mailuri:
notices-digest-subject = Noutăți pe Waymark: { $date }
notices-digest-lead = Acestea s-au întâmplat de la ultimul rezumat și nu le-ați citit încă.
notices-digest-opened = subiect nou
notices-digest-posts = { $count ->
    [one] { $count } postare nouă
    [few] { $count } postări noi
   *[other] { $count } de postări noi
}
notices-digest-names-more = { $names } și alții
notices-digest-confidential = Categorii confidențiale
notices-digest-confidential-text = { $count ->
    [one] Este { $count } postare nouă. E-mailurile nu spun unde.
    [few] Sunt { $count } postări noi. E-mailurile nu spun unde.
   *[other] Sunt { $count } de postări noi. E-mailurile nu spun unde.
}
notices-digest-others = Tot pentru dumneavoastră
notices-digest-left-out = { $count ->
    [one] Și încă { $count } subiect.
    [few] Și încă { $count } subiecte.
   *[other] Și încă { $count } de subiecte.
}
notices-digest-link = Vedeți totul pe Waymark:

notices-archive-notices = Despre ce ați fost anunțat și când ați luat cunoștință; nu și ce s-a scris.
notices-archive-settings = Cum doriți să fiți anunțat, orele de liniște și ce subiecte și categorii urmăriți.
