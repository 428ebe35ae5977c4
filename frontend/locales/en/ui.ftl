# Words of the ui components: no feature's.

ui-when-yesterday = yesterday { $time }
ui-when-weekday = { $weekday } { $time }

ui-button-busy = One moment…
ui-confirm-keep = Change nothing
ui-dialog-close = Close
ui-menu-language = Language

ui-form-summary-title = { $count ->
    [one] One thing needs your attention
   *[other] { $count } things need your attention
}
ui-field-required = Please fill this in.
ui-field-too-short = Please write at least { $limit } { $limit ->
    [one] character
   *[other] characters
}.
ui-field-too-long = Please shorten this to at most { $limit } { $limit ->
    [one] character
   *[other] characters
}.
ui-field-too-small = Please enter { $limit } or more.
ui-field-too-large = Please enter { $limit } or less.
ui-field-too-many = { $limit ->
    [one] Please name one at most.
   *[other] Please name { $limit } at most.
}
ui-field-malformed = This is not in the form that we expect. Please check it.
ui-field-unknown = This form is out of date. Copy your text, then reload the page.
ui-field-too-common = This password is common, was leaked, or is easily guessed. Please take another one: three or four words that do not belong together are good.
ui-field-mismatch = These two are not the same. Please type both again.
ui-field-not-available = This choice is no longer available. Please choose another.
ui-field-identifies = There is a number in this that identifies a person: a national identity number or a telephone number. Nothing is lost. Please take the number out, then send it again.

ui-load-loading = Loading
ui-load-failed-title = This could not be loaded
ui-load-retry = Try again

ui-pager-label = Pages
ui-pager-newer = Newer
ui-pager-older = Older
ui-breadcrumb-label = You are here

ui-editor-write = Write
ui-editor-preview = Preview
ui-editor-tabs = Write or preview
ui-editor-toolbar = Formatting
ui-editor-bold = Bold
ui-editor-italic = Italic
ui-editor-quote = Quote
ui-editor-list = List
ui-editor-link = Link
ui-editor-preview-empty = There is nothing to preview yet.
ui-editor-preview-failed = The preview did not arrive. Your text is untouched.
ui-editor-bold-example = bold text
ui-editor-italic-example = italic text
ui-editor-link-example = words of the link
ui-editor-names = Suggested names
ui-editor-names-hint = Names are suggested: the arrow keys choose, Enter takes one.

ui-diff-same = Both texts are the same.
ui-diff-only-here = Only here:

ui-problem-network = We cannot reach Waymark at the moment. What you typed is still here. Check your connection, then try again.
ui-problem-unexpected = Something between you and Waymark gave an answer that we do not understand (status { $status }). Please try again in a moment.
ui-problem-malformed = Your browser sent something that Waymark does not understand. Copy your text, reload the page and try again.
ui-problem-invalid-cursor = This page of the list no longer exists. Please start from the top of the list.
ui-problem-sign-in-required = Please sign in first.
ui-problem-session-ended = Your session has ended. Please sign in again; what you typed is kept.
ui-problem-wrong-credentials = This e-mail address and password do not go together. Please check both and try again.
ui-problem-wrong-code = This code is not right, or it was used before. Please wait for the next one and try again.
ui-problem-sign-in-expired = The sign-in took too long or was answered wrongly too often. Please begin again.
ui-problem-confirmation-required = Please confirm with your password that it is you.
ui-problem-last-second-factor = Your role needs a second factor. Please set up another one before you remove this one.
ui-problem-forbidden = Your account may see this but not change it. If you need to, ask the coordinator of your country.
ui-problem-steps-required = Before you go on, there is one step to take. Please open your account page.
ui-problem-account-suspended = Your account is suspended: you cannot sign in for now.
ui-problem-suspended = Your account is suspended until somebody lifts this. Reason: { $reason }
ui-problem-suspended-until = Your account is suspended until { $date }. Reason: { $reason }
ui-problem-last-administrator = This is the last administrator who can sign in. Please appoint another first.
ui-problem-group-in-use = A category of the forum is open to this group only. Please open the category to others first.
ui-problem-category-in-use = This category has topics, or other categories are parts of it. Close it instead.
ui-problem-sent-recently = This e-mail was sent less than an hour ago. Please wait: it may be on its way, or in the spam folder.
ui-problem-cross-site = For your safety we refused this, because it came from another site. Please do it again from here.
ui-problem-not-found = There is nothing here, or nothing that your account may see.
ui-problem-attempt-ended = The attempt has ended: it was handed in, or its time is over. What was saved before counts.
ui-problem-edit-conflict = Somebody changed this text while you were writing. Nothing is lost: compare both texts below.
ui-problem-key-reused = This was already sent with a different text. Please reload the page and check what was saved.
ui-problem-too-large = This is too large to send. Please shorten it.
ui-problem-invalid-fields = Some fields need your attention.
ui-problem-too-many-requests = Too many attempts in a short time. Please wait a minute, then try again.
ui-problem-too-many-requests-in = { $seconds ->
    [one] Too many attempts in a short time. You can try again in { $seconds } second.
   *[other] Too many attempts in a short time. You can try again in { $seconds } seconds.
}
ui-problem-internal = Something went wrong on our side. Please try again in a moment.
ui-problem-unavailable = Waymark is being restarted or is very busy. Please try again in a moment.
ui-problem-request-id = If it keeps happening, tell us this number: { $request_id }
ui-problem-wrong-stage = This has moved on meanwhile, so this can no longer be done with it. Please read it again.
ui-problem-key-missing = This was locked with a key that this installation does not have any more, so nobody can read it. Please tell an administrator; a backup may have the key.
ui-field-too-recent = has to be at least { $limit } months ago
ui-field-unknown-language = The privacy guard cannot tell the language of this text, so it cannot read it. Please write it in the language that you chose.
