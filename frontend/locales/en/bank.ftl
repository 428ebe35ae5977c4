# The bank of a course's questions, and questions in files.

bank-title = Questions
bank-intro = Quizzes take their questions from here: by name, or some of those with a tag.
bank-add = Write a question
bank-import = Take in a file
bank-export = Save as a file
bank-tag = Tag
bank-all-tags = All questions
bank-questions = Questions
bank-none-title = There are no questions yet
bank-none-text = Write the first one, or take in a file of questions from Moodle.
bank-none-tagged-title = No question has this tag
bank-none-tagged-text = Choose another tag, or all questions.
bank-unfinished = not finished
bank-translated = translated: { $current } of { $all }
bank-duplicate = Duplicate
bank-duplicated = The question was duplicated. You are writing the copy.
bank-remove = Take away
bank-gone = “{ $title }” was taken away. Quizzes that ask for it lack it now.
bank-restore = Bring it back
bank-restored = The question is back.
bank-back = Back to the questions
bank-only-writers = Only facilitators can take in questions.
bank-import-intro = The file is in GIFT, which Moodle and other programs write. Look at how it is understood first; nothing is stored before you say so.
bank-import-file = File
bank-import-unreadable = This file could not be read. Please choose a text file.
bank-import-text = Text of the file
bank-import-text-hint = Paste it here, or choose a file. You can change it here too.
bank-import-tags = Tags for all of them
bank-look = Look at it
bank-seen = { $count ->
    [one] { $count } question was understood
   *[other] { $count } questions were understood
}
bank-wrong = { $count ->
    [one] { $count } thing is wrong in the file
   *[other] { $count } things are wrong in the file
}
bank-wrong-text = Mend them in the text above and look again. Until then nothing is taken in.
bank-place = Line { $line }, column { $column }
bank-line = Line { $line }
bank-take-in = { $count ->
    [one] Take this question in
   *[other] Take { $count } questions in
}
bank-imported = { $count ->
    [one] { $count } question was taken in.
   *[other] { $count } questions were taken in.
}
bank-gift-unclosed = The answers that begin here are not closed by a brace.
bank-gift-stray-brace = A closing brace that nothing opened.
bank-gift-second-block = A second pair of braces in one question. A blank line is missing, or a backslash before the brace.
bank-gift-brace-in-answers = An opening brace among the answers. Put a backslash before it.
bank-gift-name-not-closed = The name begins here and ends nowhere. Put :: after it.
bank-gift-category-in-question = A category in the middle of a question. Put a blank line before it.
bank-gift-control-character = A character that does not stand in texts. Is this a text file?
bank-gift-no-text = The question has no text.
bank-gift-no-mark = An answer begins with = if it is right and with ~ if it is wrong.
bank-gift-empty-answer = Nothing stands after the mark of this answer.
bank-gift-too-few-answers = There have to be more answers.
bank-gift-too-many = There are more answers, pairs, gaps or tags than a question can have.
bank-gift-too-long = This text is too long.
bank-gift-weight = A percentage from -100 to 100 is expected here; of typed answers from 0 to 100.
bank-gift-nothing-right = No answer is worth 100 %.
bank-gift-weights-below-full = Together the answers are worth less than 100 %.
bank-gift-no-arrow = A pair needs -> between its two sides.
bank-gift-no-partner = Nothing stands after ->.
bank-gift-not-a-number = A number is expected here, with a point.
bank-gift-empty-range = The tolerance is below zero, or the range ends before it begins.
bank-gift-order = The items are numbered 1, 2, 3 and so on.
bank-gift-gaps = The gaps [[1]], [[2]] in the text are not those that have answers.
bank-gift-tag = This cannot be a tag.
