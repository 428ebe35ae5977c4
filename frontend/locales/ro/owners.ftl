# Those who look after a group.

owners-title = Grupuri de care vă ocupați
owners-text = Cine este într-un grup vede ce este deschis doar grupului. Dumneavoastră adăugați și scoateți colegi; fiecare schimbare este înregistrată.
owners-nobody = Încă nu este nimeni în acest grup.
owners-add = Adăugați un coleg
owners-name = Numele colegului
owners-find = Căutați
owners-none-found = Niciun coleg cu acest nume nu apare în registrul membrilor.
owners-admit = Adăugați
owners-remove = Scoateți
owners-remove-title = Scoateți din acest grup: { $name }?
owners-remove-text = Nu va mai vedea ce este deschis doar grupului. Îl puteți adăuga din nou.
owners-admin-title = Cine se ocupă de acest grup
owners-admin-text = Aceste persoane adaugă și scot membri din pagina propriului cont, fără a fi administratori.
owners-admin-search = Cine se va ocupa de el: nume sau adresă
owners-admin-find = Găsiți persoana
owners-admin-add = Încredințați grupul
owners-admin-remove = Retrageți grupul
