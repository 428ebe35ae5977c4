# The privacy guard under a field in which one writes for others.

guarding-label = What may identify somebody
guarding-title = This may identify somebody
guarding-refuses = The forum takes no personal numbers and no telephone numbers of persons. Take them out, or put the suggestion there; nothing you wrote is lost.
guarding-is-refused = not taken
guarding-identifies = identifies
guarding-narrows = narrows down
guarding-refused = { $count ->
    [one] { $count } number that the forum does not take.
   *[other] { $count } numbers that the forum does not take.
}
guarding-identifying = { $count ->
    [one] { $count } place may identify somebody.
   *[other] { $count } places may identify somebody.
}
guarding-narrowing = { $count ->
    [one] { $count } place narrows down who it is.
   *[other] { $count } places narrow down who it is.
}
guarding-at = { $words }: { $rule }. Suggestion: { $suggestion }. Alt+Enter puts it there.
guarding-replaced = “{ $suggestion }” stands there now. Ctrl+Z takes it back.
guarding-replace = Write “{ $suggestion }”
guarding-show = Show in the text
guarding-leave = Leave it
guarding-why = Why may it stay?
guarding-leave-it = Leave it there
guarding-back = Back
guarding-left = stays: { $reason }
guarding-take-back = Look at it again
guarding-keys = F8 goes to the next place, Alt+Enter puts the suggestion there, Ctrl+Z takes it back. A story can identify somebody without a name: read it once more as somebody who knows the child.
guarding-reason-published-author = the author of something published
guarding-reason-public-role = a person or body in a public role
guarding-reason-agreed-colleague = an adult colleague who agrees
guarding-reason-nobodys-word = nobody’s name, number or place
guarding-reason-invented = an invented example
