DROP TABLE members_blocks;
DROP TABLE notify_refusals;
DROP TABLE members_messages;
DROP TABLE members_topics;
DROP TABLE members_languages;
