# Writing a practice conversation.

scenario-picture = The conversation at a glance
scenario-picture-hint = Each box is a scene. Arrow keys go from one to the next; Enter opens the scene in the list below.
scenario-scenes = Scenes
scenario-scene = Scene { $number }
scenario-no-scene = A scene that is gone
scenario-says-nothing = says nothing yet
scenario-leads-to = leads to { $numbers }
scenario-start = it begins here
scenario-begin-here = Let it begin here
scenario-end = After this scene
scenario-goes-on = the conversation goes on
scenario-end-good = end: it helped
scenario-end-mixed = end: it helped in part
scenario-end-poor = end: it did not help
scenario-said = What is said and happens
scenario-said-hint = As the learner reads it. Markdown works.
scenario-choices = Choices
scenario-choice = Choice { $number }
scenario-does = What the learner says or does
scenario-follows = What follows from it
scenario-to = Leads to
scenario-new-scene = a new scene
scenario-nowhere = nowhere yet
scenario-add-scene = Add a scene
scenario-add-choice = Add a choice
scenario-remove-title = Take the scene away
scenario-remove-text = “{ $name }” goes with its choices, in every language. Choices that led to it lead nowhere then.
scenario-effects = What it changes, and when it can be chosen
scenario-changes = Changes it by
scenario-at-least = Only from
scenario-at-most = Only up to
scenario-numbers = Numbers that choices change
scenario-numbers-hint = Such as trust: it grows with what one does, and some choices open only when it is high enough. Learners do not see the numbers.
scenario-add-number = Add a number
scenario-number-word = trust
scenario-number-name = Name
scenario-number-start = At the start
scenario-number-taken = Please give a name that no other number has.
scenario-no-number = Please give a whole number.
scenario-conflict = Somebody else has changed the scenes meanwhile. Yours are kept on this device. Choose which to go on with.
scenario-missing = { $count ->
    [one] { $count } text is missing
   *[other] { $count } texts are missing
}
scenario-empty = There is no scene yet. Add the first one: it is where the conversation begins.
scenario-sound = Every way through the conversation comes to an end.
scenario-flaws = { $count ->
    [one] { $count } thing is to be mended before the course can be proposed
   *[other] { $count } things are to be mended before the course can be proposed
}
scenario-flaw-no-start = No scene is marked as the beginning.
scenario-flaw-same-scene = Another scene has the same key.
scenario-flaw-same-choice = Two choices have the same key.
scenario-flaw-no-such-scene = A choice leads nowhere.
scenario-flaw-unreachable = No way leads here.
scenario-flaw-dead-end = One can get stuck here: no choice is open, and it is no end.
scenario-flaw-no-way-out = From here no end can be reached.
scenario-flaw-choices-at-end = It is an end and has choices.
scenario-flaw-no-such-number = A choice uses a number that does not exist.
scenario-play-back = One step back
scenario-play-nothing = There is nothing to play yet.
