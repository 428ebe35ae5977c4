# The rules of categories.

rules-archive = Regulile categoriilor pe care le-ați acceptat și când.
