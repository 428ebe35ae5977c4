# Words of the settings that administrators change.

settings-title = Settings
settings-about = Rules that hold for everybody, and what was deleted by age.
settings-lead = A change takes effect within ten seconds, and is recorded together with the value before it.
settings-pinned = set by the operator
settings-saved = The settings are saved.
settings-days-hint = From { $least } to { $most }. If left empty, it is { $default } days.

settings-sign-in = Signing in
settings-second-factor = Who needs a second factor
settings-second-factor-hint = Whoever needs one and has none sets it up before anything else.
settings-second-factor-roles = everybody with a role above member
settings-second-factor-everyone = everybody

settings-joining = Coming in
settings-applications = Applications
settings-applications-hint = While they are closed, the page for applying says so. What was handed in before is still decided.
settings-applications-open = open
settings-applications-closed = closed
settings-invitation-days = How many days an invitation is good for

settings-kept-title = For how many days things are kept
settings-kept-lead = What is older is deleted every night, for good.
settings-kept-applications = Declined applications
settings-kept-invitations = Invitations after their end
settings-kept-messages = Messages between members
settings-kept-dead-jobs = E-mails and other work that failed for good
settings-kept-audit = Audit log
settings-kept-mail-files = E-mails kept as files
settings-kept-runs = This record itself

settings-controller = Who is responsible for the data
settings-controller-lead = The privacy notice names them to everybody.
settings-controller-name = Name of the organisation
settings-controller-address = Postal address
settings-controller-email = E-mail address
settings-data-protection-email = E-mail address of the data protection officer
settings-certificates = Certificates
settings-certificates-lead = Their name and function are printed on each certificate that is issued from now on, and shown where it is checked.
settings-signatory-name = Name of who signs
settings-signatory-function = Function of who signs

settings-runs-title = What was deleted by age
settings-runs-back = Settings
settings-runs-lead = Each rule runs every night. Only numbers are kept, not what was deleted.
settings-runs-empty = No rule has run yet
settings-runs-empty-text = The first run comes within a day.
settings-runs-count = { $count ->
    [one] { $count } entry deleted
   *[other] { $count } entries deleted
}
settings-runs-before = older than
