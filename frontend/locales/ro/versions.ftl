# Versions of a course: proposed, read by a colleague, published.

versions-title = Versiuni
versions-none = Nu s-a propus încă nicio versiune
versions-none-text = O versiune este cursul așa cum arată la un moment dat. Cursanții primesc numai versiuni citite de un coleg.
versions-propose-title = Propuneți o versiune
versions-propose-text = Un alt facilitator o citește înainte de a putea fi publicată. Între timp puteți scrie mai departe. Ia locul unei versiuni care încă așteaptă.
versions-propose = Trimiteți la recenzie
versions-note = Ce s-a schimbat
versions-note-hint = Într-o frază sau două, pentru cine o citește.
versions-proposed = Versiunea așteaptă să fie citită de un coleg.
versions-flawed = Nu poate fi propus încă. Fiecare rând duce la locul de corectat.
versions-number = Versiunea { $number }
versions-by = propusă de { $name }
versions-read-by = Citită de { $name }
versions-look = Priviți-o așa cum o primește un cursant
versions-back = La versiuni
versions-languages = Limbi
versions-changes = { $count ->
    [one] { $count } schimbare față de ce primesc acum cursanții
    [few] { $count } schimbări față de ce primesc acum cursanții
   *[other] { $count } de schimbări față de ce primesc acum cursanții
}
versions-change-added = nouă
versions-change-removed = scoasă
versions-change-changed = schimbată
versions-change-reworded = reformulată
versions-state-proposed = așteaptă recenzia
versions-state-sent-back = trimisă înapoi
versions-state-reviewed = poate fi publicată
versions-state-published = publicată
versions-state-retired = înlocuită de una mai nouă
versions-accept = Acceptați
versions-accept-words = Un cuvânt pentru cine a scris-o
versions-accept-hint = Poate rămâne gol.
versions-accepted = Versiunea poate fi publicată acum.
versions-send-back = Trimiteți înapoi
versions-send-back-words = Ce trebuie schimbat
versions-send-back-hint = Numiți lecția și locul în care s-ar împiedica un cursant.
versions-sent-back = Versiunea a fost trimisă înapoi.
versions-publish = Publicați
versions-publish-text = Cine intră de acum în curs primește această versiune. Cine este într-una mai veche o poate termina sau poate trece la cea nouă.
versions-published = Versiunea este publicată.
