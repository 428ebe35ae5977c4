moderation-archive-held = Posts of yours that wait to be looked at, or were refused
