# Words of accounts and of the members' frame.

accounts-country-romania = Romania
accounts-country-spain = Spain
accounts-country-czechia = Czech Republic

accounts-role-member = Member
accounts-role-facilitator = Facilitator
accounts-role-privacy-reviewer = Privacy reviewer
accounts-role-translator = Translator
accounts-role-project-manager = Project manager
accounts-role-administrator = Administrator

accounts-frame-skip = Skip to the content
accounts-frame-main = Main
accounts-frame-forum = Forum
accounts-frame-members = Members
accounts-frame-messages = Messages
accounts-frame-account = Account
accounts-frame-admin = Administration
accounts-frame-own-account = Your account
accounts-frame-unreachable-title = Waymark does not answer
accounts-frame-unreachable-text = You are still signed in, and your drafts are kept.
accounts-frame-try-again = Try again

accounts-not-found-title = There is nothing here
accounts-not-found-text = The page was moved or deleted, or it is not open to you.
accounts-not-found-forum = Go to the forum

accounts-sign-in-ended = Your session has ended. Please sign in again: what you were writing is kept as a draft.

accounts-account-title = Your account
accounts-account-about = About you
accounts-account-name = Name
accounts-account-email = E-mail
accounts-account-organisation = Organisation
accounts-account-country = Country
accounts-account-roles = Roles
accounts-account-role-in = { $role } ({ $place })
accounts-account-own-organisation = own organisation
accounts-account-language = Language
accounts-account-language-text = For the screens and for the mails that we send you.
accounts-account-time-zone = Time zone
accounts-account-time-zone-hint = Dates and times are shown in it.
accounts-account-parts = On this page
accounts-account-screen = Language and time
accounts-account-sessions = Where you are signed in
accounts-account-sessions-text = If you do not recognise a device, end its session and tell your coordinator.
accounts-account-this-device = this device
accounts-account-signed-in-at = Signed in:
accounts-account-used-at = Last used:
accounts-account-end = End this session
accounts-account-end-title = End this session?
accounts-account-end-text = “{ $device }” will have to sign in again. Drafts stay.
accounts-account-end-act = End the session
accounts-account-end-keep = Keep it
accounts-account-ended = The session on “{ $device }” has ended.
accounts-account-sign-out-title = Leaving this computer?
accounts-account-sign-out-text = If others use it too, sign out when you have finished.
accounts-account-sign-out = Sign out
accounts-account-still-signed-in = You are still signed in on this device.

accounts-shortcuts-title = Keyboard shortcuts
accounts-shortcuts-list = show this list
accounts-shortcuts-skip = right after a page has opened: skip to its content
accounts-shortcuts-send = send what you are writing
accounts-shortcuts-close = close a menu or a window
accounts-shortcuts-leave = on public pages: leave the site at once
