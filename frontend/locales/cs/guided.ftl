# Notices about courses: somebody decided about one's place, or one has not been there for a while.

guided-said-course = { $actor } rozhodl(a) o vašem místě v kurzu
guided-said-learning = V jednom kurzu jste už nějakou dobu nebyli; pokračuje tam, kde jste skončili
guided-kind-course = Někdo rozhodne o mém místě v kurzu
guided-kind-learning = Týden jsem nebyl(a) v kurzu
