# The rules of categories.

rules-archive = The rules of categories that you accepted, and when.
