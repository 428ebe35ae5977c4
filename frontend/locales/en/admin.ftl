# Words of the administration, which only its own app has.

admin-frame-sections = Administration
admin-frame-refused-title = This page is not part of your work here
admin-frame-refused-text = Your role does not lead to it. If you think that it should, please ask your coordinator.

admin-overview-title = Overview
admin-overview-heading = Administration
admin-overview-about = What you look after here. Everything that you do is recorded.

admin-list-filter = Filter
admin-list-any = Any
admin-list-show = Show
admin-list-clear = Show all
admin-list-empty-text = Try other words or fewer filters.

admin-members-title = Members
admin-members-about = Find people, give and take back roles, suspend, sign out.
admin-members-back = All members
admin-members-search = Name or e-mail
admin-members-role = Role
admin-members-standing = May sign in
admin-members-active = yes
admin-members-suspended = suspended
admin-members-empty-title = Nobody was found
admin-members-own-organisation = own organisation
admin-members-facts = About this person
admin-members-groups = Groups
admin-members-since = Account since
admin-members-sessions = Devices
admin-members-sessions-count = { $count ->
    [one] signed in on { $count } device
   *[other] signed in on { $count } devices
}
admin-members-end = Sign out everywhere
admin-members-end-title = Sign this person out everywhere?
admin-members-end-text = All devices have to sign in again. Drafts stay.
admin-members-sessions-ended = Signed out on all devices.
admin-members-no-roles = No roles: this person sees the public area only.
admin-members-grant-label = Another role
admin-members-grant = Give this role
admin-members-granted = The role has been given.
admin-members-revoke = Take back
admin-members-revoke-title = Take this role back?
admin-members-revoke-text = “{ $role }” will no longer hold, from now on.
admin-members-revoked = The role has been taken back.
admin-members-suspension = Suspension
admin-members-suspended-at = Suspended:
admin-members-ends-at = Ends by itself:
admin-members-ends-never = Holds until somebody lifts it.
admin-members-lift = Lift the suspension
admin-members-lifted = The suspension has been lifted.
admin-members-reason = Reason
admin-members-reason-hint = The person reads this when they try to sign in. Name no child, no family, no case.
admin-members-ends-on = Last day
admin-members-ends-on-hint = Leave it empty if somebody has to lift the suspension.
admin-members-suspend = Suspend
admin-members-suspend-done = The account is suspended, and signed out everywhere.

admin-choose = Please choose
admin-rename = Rename
admin-renamed = The new name is saved.
admin-save = Save

admin-organisations-title = Organisations
admin-organisations-about = Make, rename, and merge what was proposed twice.
admin-organisations-empty = No organisation was found
admin-organisations-new = A new organisation
admin-organisations-make = Create it
admin-organisations-made = The organisation has been created.
admin-organisations-change = Change
admin-organisations-changed = The organisation is changed.
admin-organisations-accounts = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
admin-organisations-merge = Merge
admin-organisations-merge-text = All people of “{ $name }” move to the other organisation, and “{ $name }” is gone. This cannot be undone.
admin-organisations-into = The organisation that stays
admin-organisations-merged = The organisations have been merged.
admin-organisations-unlisted = not offered to those who apply
admin-organisations-listed = Those who apply may choose it
admin-organisations-listed-hint = Clear this where the name must not be public, such as that of a shelter. People then name the organisation themselves when they apply.

admin-groups-title = Groups
admin-groups-about = Make, rename, put people in and take them out.
admin-groups-lead = Some categories of the forum are open to a group only. Whom you put in is recorded.
admin-groups-empty = There is no group yet
admin-groups-new = A new group
admin-groups-make = Create it
admin-groups-made = The group has been created.
admin-groups-back = All groups
admin-groups-nobody = Nobody belongs to this group yet.
admin-groups-add-title = Put somebody in
admin-groups-add = Put in
admin-groups-remove = Take out
admin-groups-find = Find
admin-groups-delete = Delete the group
admin-groups-delete-people = { $count ->
    [one] { $count } person belongs to “{ $name }”.
   *[other] { $count } people belong to “{ $name }”.
}
admin-groups-delete-free = No category of the forum depends on it. The people stay members; this cannot be undone.
admin-groups-delete-used = The forum shows these categories to this group only: { $names }. While it does, the group cannot be deleted.
admin-groups-deleted = The group is deleted.

admin-jobs-title = Background work
admin-jobs-about = What waits to be done, and what failed for good.
admin-jobs-lead = E-mails and clearing up. What fails eight times waits here until somebody looks at it.
admin-jobs-state = State
admin-jobs-dead = failed for good
admin-jobs-queued = waiting
admin-jobs-empty = Nothing here
admin-jobs-empty-text = There is nothing in this state.
admin-jobs-at = Next or last time:
admin-jobs-attempts = { $count ->
    [one] { $count } attempt
   *[other] { $count } attempts
}
admin-jobs-retry = Try again
admin-jobs-retried = It will be tried again now.
admin-jobs-delete = Throw away
admin-jobs-delete-title = Throw this away?
admin-jobs-delete-text = It will never be done: an e-mail, for instance, will not be sent.
admin-jobs-deleted = Thrown away.

admin-audit-title = Audit log
admin-audit-about = Who did what, and when.
admin-audit-lead = Kinds and ids only, nobody’s words. Nothing here can be changed.
admin-audit-action = Act
admin-audit-action-hint = As it stands in the list: grant_role
admin-audit-subject = Record
admin-audit-subject-hint = As it stands in the list: account and its id
admin-audit-first-day = First day
admin-audit-last-day = Last day
admin-audit-empty = Nothing was found
admin-audit-export = Download as CSV
admin-audit-export-text = What the filter shows, up to 50,000 rows. The download is recorded too.
admin-audit-gone = somebody who is gone
admin-audit-program = the program
