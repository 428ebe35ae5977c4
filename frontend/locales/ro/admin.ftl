# Cuvintele administrării, care se găsesc doar în aplicația ei.

admin-frame-sections = Administrare
admin-frame-refused-title = Această pagină nu face parte din activitatea dumneavoastră aici
admin-frame-refused-text = Rolul dumneavoastră nu vă dă acces la ea. Dacă sunteți de părere că ar trebui, vă rugăm să îl întrebați pe coordonatorul dumneavoastră.

admin-overview-title = Prezentare generală
admin-overview-heading = Administrare
admin-overview-about = Ceea ce administrați aici. Tot ce faceți se înregistrează.

admin-list-filter = Filtrare
admin-list-any = Oricare
admin-list-show = Afișați
admin-list-clear = Afișați tot
admin-list-empty-text = Încercați alte cuvinte sau mai puține filtre.

admin-members-title = Membri
admin-members-about = Căutați persoane, acordați și retrageți roluri, suspendați, deconectați.
admin-members-back = Toți membrii
admin-members-search = Nume sau e-mail
admin-members-role = Rol
admin-members-standing = Se poate autentifica
admin-members-active = da
admin-members-suspended = cont suspendat
admin-members-empty-title = Nu s-a găsit nimeni
admin-members-own-organisation = propria organizație
admin-members-facts = Despre această persoană
admin-members-groups = Grupuri
admin-members-since = Cont din
admin-members-sessions = Dispozitive
admin-members-sessions-count = { $count ->
    [one] sesiune deschisă pe { $count } dispozitiv
    [few] sesiune deschisă pe { $count } dispozitive
   *[other] sesiune deschisă pe { $count } de dispozitive
}
admin-members-end = Deconectați peste tot
admin-members-end-title = Deconectați această persoană peste tot?
admin-members-end-text = Pe toate dispozitivele va fi nevoie de o nouă autentificare. Ciornele rămân.
admin-members-sessions-ended = S-au închis sesiunile pe toate dispozitivele.
admin-members-no-roles = Niciun rol: această persoană vede doar partea publică.
admin-members-grant-label = Alt rol
admin-members-grant = Acordați acest rol
admin-members-granted = Rolul a fost acordat.
admin-members-revoke = Retrageți
admin-members-revoke-title = Retrageți acest rol?
admin-members-revoke-text = „{ $role }” nu va mai fi valabil de acum înainte.
admin-members-revoked = Rolul a fost retras.
admin-members-suspension = Suspendare
admin-members-suspended-at = Cont suspendat:
admin-members-ends-at = Se încheie de la sine:
admin-members-ends-never = Valabilă până când cineva o ridică.
admin-members-lift = Ridicați suspendarea
admin-members-lifted = Suspendarea a fost ridicată.
admin-members-reason = Motiv
admin-members-reason-hint = Persoana îl citește când încearcă să se autentifice. Nu numiți niciun copil, nicio familie, niciun caz.
admin-members-ends-on = Ultima zi
admin-members-ends-on-hint = Lăsați câmpul gol dacă suspendarea trebuie ridicată de cineva.
admin-members-suspend = Suspendați
admin-members-suspend-done = Contul este suspendat și deconectat peste tot.

admin-choose = Vă rugăm să alegeți
admin-rename = Redenumiți
admin-renamed = Noul nume a fost salvat.
admin-save = Salvați

admin-organisations-title = Organizații
admin-organisations-about = Creați, redenumiți și uniți ce a fost propus de două ori.
admin-organisations-empty = Nu s-a găsit nicio organizație
admin-organisations-new = O organizație nouă
admin-organisations-make = Creați
admin-organisations-made = Organizația a fost creată.
admin-organisations-change = Modificați
admin-organisations-changed = Organizația a fost modificată.
admin-organisations-accounts = { $count ->
    [one] { $count } persoană
    [few] { $count } persoane
   *[other] { $count } de persoane
}
admin-organisations-merge = Uniți
admin-organisations-merge-text = Toate persoanele din „{ $name }” trec la cealaltă organizație, iar „{ $name }” dispare. Acest lucru nu poate fi anulat.
admin-organisations-into = Organizația care rămâne
admin-organisations-merged = Organizațiile au fost unite.
admin-organisations-unlisted = nu este oferită celor care depun o cerere
admin-organisations-listed = Cei care depun o cerere o pot alege
admin-organisations-listed-hint = Debifați dacă numele nu trebuie să fie public, de exemplu al unui adăpost. Atunci cei care depun o cerere scriu ei înșiși numele organizației.

admin-groups-title = Grupuri
admin-groups-about = Creați, redenumiți, adăugați și scoateți persoane.
admin-groups-lead = Unele categorii ale forumului sunt deschise doar unui grup. Pe cine adăugați se înregistrează.
admin-groups-empty = Nu există încă niciun grup
admin-groups-new = Un grup nou
admin-groups-make = Creați
admin-groups-made = Grupul a fost creat.
admin-groups-back = Toate grupurile
admin-groups-nobody = Nimeni nu face parte încă din acest grup.
admin-groups-add-title = Adăugați pe cineva
admin-groups-add = Adăugați
admin-groups-remove = Scoateți
admin-groups-find = Căutați
admin-groups-delete = Ștergeți grupul
admin-groups-delete-people = { $count ->
    [one] { $count } persoană face parte din „{ $name }”.
    [few] { $count } persoane fac parte din „{ $name }”.
   *[other] { $count } de persoane fac parte din „{ $name }”.
}
admin-groups-delete-free = Nicio categorie a forumului nu depinde de el. Persoanele rămân membri; acest lucru nu poate fi anulat.
admin-groups-delete-used = Forumul arată aceste categorii numai acestui grup: { $names }. Cât timp este așa, grupul nu poate fi șters.
admin-groups-deleted = Grupul a fost șters.

admin-jobs-title = Sarcini în fundal
admin-jobs-about = Ce așteaptă să fie făcut și ce a eșuat definitiv.
admin-jobs-lead = E-mailuri și operațiuni de curățare. Ce eșuează de opt ori așteaptă aici până se uită cineva.
admin-jobs-state = Stare
admin-jobs-dead = eșuat definitiv
admin-jobs-queued = în așteptare
admin-jobs-empty = Nu este nimic aici
admin-jobs-empty-text = Nu este nimic în această stare.
admin-jobs-at = Data următoare sau ultima:
admin-jobs-attempts = { $count ->
    [one] { $count } încercare
    [few] { $count } încercări
   *[other] { $count } de încercări
}
admin-jobs-retry = Încercați din nou
admin-jobs-retried = Se va încerca din nou acum.
admin-jobs-delete = Eliminați
admin-jobs-delete-title = Eliminați această sarcină?
admin-jobs-delete-text = Nu va mai fi făcută niciodată: un e-mail, de exemplu, nu va fi trimis.
admin-jobs-deleted = Eliminată.

admin-audit-title = Jurnal de audit
admin-audit-about = Cine, ce a făcut și când.
admin-audit-lead = Doar tipuri și identificatori, niciodată cuvintele cuiva. Nimic de aici nu poate fi schimbat.
admin-audit-action = Acțiune
admin-audit-action-hint = Cum apare în listă: grant_role
admin-audit-subject = Înregistrare
admin-audit-subject-hint = Cum apare în listă: account și identificatorul
admin-audit-first-day = Prima zi
admin-audit-last-day = Ultima zi
admin-audit-empty = Nu s-a găsit nimic
admin-audit-export = Descărcați ca CSV
admin-audit-export-text = Ce arată filtrul, până la 50.000 de rânduri. Și descărcarea se înregistrează.
admin-audit-gone = cineva care a plecat
admin-audit-program = programul
