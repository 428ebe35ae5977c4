# Words of search: the box in the frame, the page, its filters.

search-box-label = Search the forum
search-box-act = Search
search-box-topics = Topics
search-shortcut = search

search-page-title = Search
search-page-title-of = Search: { $q }
search-page-hint = All your words must be there, in any form, with or without diacritics. "Quotation marks" find exactly these words; reintegr* finds what begins so; -word leaves out what has the word.
search-page-start-title = What are you looking for?
search-page-start-text = Two or three words that a colleague would have written are best: night shelter, first meeting, residence permit.

search-filters-title = Narrow the search
search-filters-any = Any
search-filters-category = Category
search-filters-language = Written in
search-filters-author = Written by
search-filters-anybody = Anybody
search-filters-me = Me
search-filters-colleague = The chosen colleague
search-filters-answer = Answer
search-filters-answered = Answered questions
search-filters-unanswered = Without an accepted answer
search-filters-from = From this day
search-filters-until = Up to this day
search-filters-act = Narrow
search-filters-clear = Search without these conditions

search-results-empty-title = Nothing was found
search-results-empty-text = Try fewer or other words, or the beginning of a word with a star: reintegr*. Colleagues may have written about it in another language.
search-results-attachment = in an attachment
search-results-better = Better matches
search-results-further = Further matches

search-wrong-nothing = There is no word to search for. Please type at least one word that should be there.
search-wrong-long = This is too long to search for. Please type at most { $limit } characters.
search-wrong-many = These are too many words. Please type at most { $limit }.
