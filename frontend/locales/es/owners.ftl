# Those who look after a group.

owners-title = Grupos a su cargo
owners-text = Quien está en un grupo ve lo que está abierto solo para el grupo. Usted incorpora y retira a colegas; cada cambio queda registrado.
owners-nobody = Todavía no hay nadie en este grupo.
owners-add = Incorporar a un colega
owners-name = Nombre del colega
owners-find = Buscar
owners-none-found = Nadie con este nombre figura en el directorio.
owners-admit = Incorporar
owners-remove = Retirar
owners-remove-title = ¿Retirar de este grupo a { $name }?
owners-remove-text = Dejará de ver lo que está abierto solo para el grupo. Podrá incorporarlo de nuevo.
owners-admin-title = Quién se encarga de este grupo
owners-admin-text = Estas personas incorporan y retiran a miembros desde la página de su cuenta, sin ser administradores.
owners-admin-search = Quién se encargará: nombre o dirección
owners-admin-find = Localizar
owners-admin-add = Poner a cargo
owners-admin-remove = Retirar el encargo
