# Cuvintele administrării, care se găsesc doar în aplicația ei.

admin-frame-sections = Administrare
admin-frame-refused-title = Această pagină nu face parte din activitatea dumneavoastră aici
admin-frame-refused-text = Rolul dumneavoastră nu vă dă acces la ea. Dacă sunteți de părere că ar trebui, vă rugăm să îl întrebați pe coordonatorul dumneavoastră.

admin-overview-title = Prezentare generală
admin-overview-heading = Administrare
admin-overview-about = Ceea ce administrați aici. Tot ce faceți se înregistrează.
