# Anonymous colleagues.

anonymity-colleague = Anonymous colleague
anonymity-asker = opened this topic
anonymity-own = Only you see that this is yours.
anonymity-who = Who wrote this?
anonymity-write = Write as an anonymous colleague
anonymity-write-hint = Colleagues see neither your name nor your country. A facilitator can learn who you are only by giving a reason, and you are told so at once. Make sure that the text, and the names of your files, do not say who you are.
anonymity-title = Whose anonymous post this is
anonymity-intro = A colleague wrote this without their name. You can be told who it was if you have to know. It goes on record, and the author is told at once that you asked, and why.
anonymity-intro-own = You wrote this as an anonymous colleague. Here you see whether a facilitator was told that it was you, and why.
anonymity-reason-label = Why do you have to know?
anonymity-reason-danger = Somebody may be in danger
anonymity-reason-conduct = It breaks the code of conduct
anonymity-reason-law = The law demands it
anonymity-reason-other = Another reason
anonymity-text-label = Explain it to the author
anonymity-text-hint = The author reads these words and your name.
anonymity-act = Tell me who wrote it
anonymity-written-by = Written by
anonymity-told-heading = Who was told
anonymity-told-none = Nobody was told who wrote it.
anonymity-category = Members may write as anonymous colleagues
anonymity-category-hint = Their name is hidden from everybody. Those who lead the conversations here can be told for a reason, on record. Where few can write, others may guess who it was.
