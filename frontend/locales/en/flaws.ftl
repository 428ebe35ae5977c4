# What is missing in a draft before it can be proposed.

flaws-title = Before it can be proposed
flaws-text = The check says what is still missing, in every language.
flaws-check = Check the course
flaws-again = Check again
flaws-none = Nothing is missing. The course can be proposed.
flaws-count = { $count ->
    [one] { $count } thing is missing or wrong
   *[other] { $count } things are missing or wrong
}
flaws-no-source = Nothing is written here yet.
flaws-field-missing = This is missing: { $field }.
flaws-entry-missing = A text is missing: { $what }.
flaws-line-count = The translation has another number of lines than the original.
flaws-bad-question = The question cannot be asked or marked yet ({ $what }).
flaws-other-question = The question has another form or other points than in the original.
flaws-no-file = No file was chosen.
flaws-wrong-file = The file is of another kind than this part shows.
flaws-scenario = The conversation has a fault ({ $what }).
flaws-no-such-question = The quiz asks for a question that is not in the bank: { $what }.
flaws-too-few-questions = The quiz asks for more questions with this tag than there are: { $what }.
flaws-no-questions = The quiz asks nothing yet.
flaws-bad-number = A number is beyond what makes sense.
flaws-no-levels = There are no criteria yet, or one has no levels.
flaws-same-item = Two of them have the same key.
flaws-no-such-option = There are no options yet, or the right one is not among them.
flaws-too-many = There are more of them than a course can have.
flaws-other = Something here cannot stay so ({ $code }: { $what }).
flaws-field-title = title
flaws-field-summary = summary, or of a picture what one sees on it
flaws-field-body = text, or of a recording what is said in it
flaws-field-lines = lines of the list
flaws-field-captions = captions
flaws-field-question = question
flaws-field-entries = texts
flaws-bad-captions = The captions cannot be read: { $what }
flaws-too-long = A text is longer than the platform takes.
