# What printed lessons say of themselves, and how they write dates.
print-date = { $day } { $month } { $year }
print-month = { $name ->
    [january] January
    [february] February
    [march] March
    [april] April
    [may] May
    [june] June
    [july] July
    [august] August
    [september] September
    [october] October
    [november] November
   *[december] December
}
print-page = Page { $page } of { $pages }
print-contents = Contents
print-sources = Sources
print-minutes = { $count ->
    [one] About { $count } minute
   *[other] About { $count } minutes
}
print-untranslated = This part has not been translated yet. It is in: { $name }.
print-callout = Please note
print-checklist = Checklist
print-reflection = To think about
print-vignette = Case example
print-transcript = Transcript
print-question = Question
print-question-one = Choose one answer.
print-question-several = Choose every answer that is right.
print-question-match = Join each line on the left with one on the right.
print-question-order = Number the lines in the right order.
print-true = True
print-false = False
print-file = To open online
print-version = Version { $number }, { $day }
print-starter = Starter content
print-starter-text = This text is a beginning, to be reviewed by the partnership.
print-materials = What you need
