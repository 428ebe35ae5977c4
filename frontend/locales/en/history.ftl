# What a post said before its changes.

history-title = How this post was changed
history-open = show the changes
history-written = Written
history-changed = Changed
history-removed = taken away:
history-added = added:
