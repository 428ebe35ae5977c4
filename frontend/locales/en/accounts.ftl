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
accounts-account-language-text = For the screens and for the e-mails that we send you.
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

accounts-confirm-title = Is it you?
accounts-confirm-text = You signed in a while ago. Please enter your password again before you change how you sign in.
accounts-confirm-act = Confirm
accounts-account-security = Second factor, recovery codes and devices
accounts-account-security-text = What protects your account besides your password.
accounts-security-title = Signing in
accounts-security-owed = Your role needs a second factor. Please set up an authenticator app; everything else opens then.
accounts-second-factor-title = Second factor
accounts-second-factor-text = With a second factor nobody gets in with your password alone.
accounts-totp-title = Authenticator app
accounts-totp-on = An app is set up. At sign-in you enter the six digits that it shows.
accounts-totp-off = No app is set up.
accounts-totp-start = Set up an authenticator app
accounts-totp-replace = Set up another one
accounts-totp-remove = Remove the app
accounts-totp-step-app = Open an authenticator app on your phone. Any that makes six-digit codes will do.
accounts-totp-step-scan = Scan this picture with it:
accounts-totp-qr = QR code for your authenticator app; the same follows as text
accounts-totp-step-type = Or type this key into it:
accounts-totp-open = Open the app on this device
accounts-totp-code = The six digits that the app shows now
accounts-totp-finish = Finish
accounts-codes-title = Your recovery codes
accounts-codes-text = Each of them opens your account once when you do not have your phone. Please write them down or print them now: they are never shown again.
accounts-codes-kept = I have kept them
accounts-codes-heading = Recovery codes
accounts-codes-renew = Make new recovery codes
accounts-devices-title = Known devices
accounts-devices-text = Browsers that you signed in with. When somebody signs in with another one, we send you an e-mail.
accounts-devices-unknown = Unknown browser
accounts-devices-remembered = No code needed until:
accounts-devices-forget = Forget this device
accounts-codes-left = { $count ->
    [one] { $count } code is left.
   *[other] { $count } codes are left.
}
accounts-password-title = Password
accounts-password-changed = Your password is changed. All other sessions have ended.

accounts-passkeys-title = Passkeys
accounts-passkeys-text = A passkey on your phone, computer or security key signs you in with your fingerprint, face or PIN, without password and code.
accounts-passkeys-unsupported = This browser cannot make passkeys. A current version of Firefox, Chrome, Edge or Safari can.
accounts-passkeys-added = Added:
accounts-passkeys-remove = Remove this passkey
accounts-passkeys-name = Name
accounts-passkeys-name-hint = Where it is kept: “Office computer”, “My phone”.
accounts-passkeys-add = Add a passkey
accounts-passkeys-refused = No passkey was used. You can try again or sign in another way.
accounts-passkeys-use = Use a passkey

accounts-email-title = E-mail address
accounts-email-text = To change it, both addresses get an e-mail and both have to agree.
accounts-email-pending = { $email } waits until both addresses have agreed. Please check your e-mail.
accounts-email-give-up = Give this change up
accounts-email-new = New e-mail address
accounts-email-act = Send both e-mails
