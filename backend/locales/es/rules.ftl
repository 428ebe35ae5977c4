# The rules of categories.

rules-archive = Las normas de las categorías que usted aceptó, y cuándo.
