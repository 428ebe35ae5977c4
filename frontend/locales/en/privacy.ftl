# Words of one's own data: the download and the erasure.

privacy-data-title = Your data
privacy-data-text = Everything that is stored about you, in one file to keep: a ZIP with a description of what is in it.
privacy-data-download = Download your data
privacy-erasure-title = Erase your account
privacy-erasure-text = You are first shown what goes and what stays.
privacy-erasure-open = Show what erasing means
privacy-erasure-goes = This goes for good:
privacy-erasure-goes-account = your name, address, profile, application and password
privacy-erasure-stays = This stays:
privacy-erasure-stays-audit = that something was done, without saying that it was you
privacy-erasure-stays-backups = older backups, until they are deleted in their turn
privacy-erasure-posts = What you wrote in the forum
privacy-erasure-posts-keep = Leave it for colleagues, as a former member’s
privacy-erasure-posts-blank = Take the words away; their places remain empty
privacy-erasure-password = So that nobody else does this at your desk.
privacy-erasure-wrong-password = This is not your password. Nothing has happened.
privacy-erasure-not-fresh = Please sign out, sign in again, and come back here within ten minutes.
privacy-erasure-act = Erase my account
privacy-erasure-keep = Keep it
privacy-erasure-asked = Your account will be erased: { $when }. You are signed out. If you change your mind, sign in before that.
privacy-erasure-leave = Leave
privacy-erasure-goes-messages = { $count ->
    [one] { $count } message that you sent or received
   *[other] { $count } messages that you sent or received
}
privacy-erasure-goes-drafts = { $count ->
    [one] { $count } draft
   *[other] { $count } drafts
}
privacy-erasure-goes-sessions = { $count ->
    [one] { $count } device is signed out
   *[other] { $count } devices are signed out
}
privacy-erasure-stays-posts = { $count ->
    [one] { $count } post in the forum, as you choose below
   *[other] { $count } posts in the forum, as you choose below
}
privacy-erasure-stays-topics = { $count ->
    [one] { $count } topic that you opened, with what others wrote in it
   *[other] { $count } topics that you opened, with what others wrote in them
}
privacy-erasure-days = { $count ->
    [one] It happens in { $count } day. Signing in before that keeps the account.
   *[other] It happens in { $count } days. Signing in before that keeps the account.
}
