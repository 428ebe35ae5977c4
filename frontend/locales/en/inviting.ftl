# Invitations, for those who invite.

inviting-title = Invitations
inviting-about = Invite colleagues, one or many at once.
inviting-states = Which invitations
inviting-open = Open
inviting-accepted = Accepted
inviting-revoked = Taken back
inviting-new = Invite somebody
inviting-many = Invite many people with a sheet
inviting-empty-title = No invitations here
inviting-empty-text = An invitation lets one person in by a link that is good once and for a limited time.
inviting-expires = Runs out:
inviting-expired = Ran out
inviting-by = Invited by { $name }
inviting-resend = Send again
inviting-resent = The invitation is on its way again.
inviting-revoke = Take back
inviting-revoke-done = The invitation has been taken back; its link no longer works.
inviting-email = E-mail address
inviting-name = Name
inviting-organisation = Organisation
inviting-role = Role
inviting-group = Group
inviting-group-none = None
inviting-language = Language of the e-mail
inviting-choose = Please choose
inviting-send = Send the invitation
inviting-sent = The invitation is on its way.
inviting-back = All invitations
inviting-sheet-label = The sheet
inviting-sheet-hint = Paste a table or a CSV file. The first row names the columns: email, name, organisation; if you like also role, country, groups (separated by |) and language. At most 200 people.
inviting-sheet-check = Check the sheet
inviting-sheet-send = Send all of them
inviting-sheet-wrong = Nothing is sent while a row is wrong. Please correct the rows that are marked and check again.
inviting-sheet-line = Line
inviting-sheet-result = Result
inviting-sheet-right = Ready
inviting-sheet-sent = { $count ->
    [one] One invitation is on its way.
   *[other] { $count } invitations are on their way.
}
