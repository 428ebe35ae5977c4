# Those who look after a group.

owners-title = Groups that you look after
owners-text = Who is in a group sees what is open to the group only. You put colleagues in and take them out; each change is on record.
owners-nobody = Nobody is in this group yet.
owners-add = Put a colleague in
owners-name = Name of the colleague
owners-find = Find
owners-none-found = No colleague of this name is in the directory.
owners-admit = Put in
owners-remove = Take out
owners-remove-title = Take { $name } out of this group?
owners-remove-text = They will no longer see what is open to the group only. You can put them in again.
owners-admin-title = Who looks after this group
owners-admin-text = They put members in and take them out on their own account's page, without being administrators.
owners-admin-search = Who shall look after it: name or address
owners-admin-find = Look up
owners-admin-add = Let them look after it
owners-admin-remove = Let them look after it no longer
