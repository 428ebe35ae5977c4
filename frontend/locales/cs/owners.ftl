# Those who look after a group.

owners-title = Skupiny, které spravujete
owners-text = Kdo je ve skupině, vidí to, co je přístupné jen skupině. Vy kolegy přidáváte a odebíráte; každá změna se zaznamená.
owners-nobody = V této skupině zatím nikdo není.
owners-add = Přidat kolegu
owners-name = Jméno kolegy
owners-find = Hledat
owners-none-found = V adresáři není nikdo s tímto jménem.
owners-admit = Přidat
owners-remove = Odebrat
owners-remove-title = Odebrat z této skupiny: { $name }?
owners-remove-text = Přestane vidět to, co je přístupné jen skupině. Můžete jej přidat znovu.
owners-admin-title = Kdo tuto skupinu spravuje
owners-admin-text = Tito lidé přidávají a odebírají členy na stránce svého účtu, aniž by byli správci platformy.
owners-admin-search = Kdo ji má spravovat: jméno nebo adresa
owners-admin-find = Najít osobu
owners-admin-add = Svěřit správu
owners-admin-remove = Zrušit správu
