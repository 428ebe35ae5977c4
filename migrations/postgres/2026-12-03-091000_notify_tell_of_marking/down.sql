DELETE FROM notify_notices WHERE kind = 'marked';
ALTER TABLE notify_notices DROP CONSTRAINT notify_notices_kind_check;
ALTER TABLE notify_notices ADD CONSTRAINT notify_notices_kind_check CHECK (kind IN ('reply', 'post', 'topic', 'mention', 'message', 'moderation', 'assignment', 'reminder', 'course', 'learning'));
DELETE FROM notify_choices WHERE kind = 'marked';
ALTER TABLE notify_choices DROP CONSTRAINT notify_choices_kind_check;
ALTER TABLE notify_choices ADD CONSTRAINT notify_choices_kind_check CHECK (kind IN ('reply', 'post', 'topic', 'mention', 'message', 'moderation', 'assignment', 'reminder', 'course', 'learning'));
