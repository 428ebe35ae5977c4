DROP TABLE forum_translations;
ALTER TABLE forum_posts DROP COLUMN translated_into;
ALTER TABLE accounts_accounts DROP COLUMN reads;
