# How often the privacy guard refused and warned.

guardcounts-title = Privacy guard
guardcounts-about = How often texts were refused, or sent after a warning.
guardcounts-intro = The guard reads what is written in the forum before it is stored. A national identity number or a telephone number is refused; other things are shown to the writer, who decides. Texts are counted, by day and country; nobody’s name and nothing of a text is kept.
guardcounts-spans = Period
guardcounts-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
guardcounts-table = Texts by what was found in them
guardcounts-rule = What was found
guardcounts-refused = Refused
guardcounts-warned = Sent after a warning
guardcounts-overruled = Left standing with a reason
guardcounts-empty-title = Nothing was found
guardcounts-empty-text = In this time no text was refused, and none was sent with something that may identify a person.
