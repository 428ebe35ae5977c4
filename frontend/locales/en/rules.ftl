# The rules of a category.

rules-title = Rules of this category
rules-intro = Please read and accept them before your first post here. What you have typed is kept.
rules-accept = I have read the rules and accept them
rules-changed = The rules have changed meanwhile. Please load the page again and read them; what you typed is kept.
rules-problem = Please read the rules of this category above your text, and accept them. Your text is kept.
rules-setup-intro = Whoever writes in this category accepts them once, before the first post. They also hold in its parts that have no rules of their own. Leave all four fields empty for no rules.
rules-text = Rules ({ $name })
rules-ask-again = Ask everybody again
rules-ask-again-hint = For a change of what is allowed. Leave it out where you only correct a spelling.
rules-save = Set these rules
rules-saved = The rules are saved.
