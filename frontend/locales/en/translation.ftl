# Colleagues' translations of posts, and the languages that one reads.

translation-by = Translation by { $name }
translation-by-former = Translation by a former member
translation-original = Original:
translation-show-original = Show the original
translation-show = Show the translation
translation-outdated = The post was changed since; this translates what it said before.
translation-which = Which languages do you read?
translation-act = Translate
translation-found = translation

translation-title = Translate a post
translation-intro = Colleagues who do not read the original will be shown your translation, with your name. No machine sees the text.
translation-to-post = To the post
translation-into = Translate into
translation-none = You can translate into the languages that you read. The only one that you have named is that of this post.
translation-yours = Your translation
translation-taken = A colleague has translated this post into this language. Once the post is changed, you can renew the translation.
translation-renew = The post was changed after it was translated. Please look at the original as it is now, and change the translation where needed.
translation-withheld = Something was taken out of the post, so the translation is not shown any more. Please translate the post as it is now, without what was taken out.
translation-moved = The post was changed while you were translating. Here it is as it is now; your text is kept. Please look at both, and save again.
translation-save = Save the translation
translation-list = Translations of this post
translation-remove = Remove
translation-remove-title = Remove this translation?
translation-remove-text = It disappears for everyone and cannot be brought back. The post stays.

translation-reads = Languages that you read
translation-reads-text = Posts in other languages are shown in a colleague's translation, where there is one; the original is one click away. You can translate into these languages.
translation-reads-not-chosen = You have not chosen yet. Until you do, we take the language of your screens and English.
