-- The languages that somebody reads, as codes with blanks between them; empty until chosen.
ALTER TABLE accounts_accounts ADD COLUMN reads TEXT NOT NULL DEFAULT ''; --: showing a colleague's translation of what one cannot read; consent; until changed, or until the account is erased

-- The languages into which it is translated, for all who read it, as codes with blanks between them.
ALTER TABLE forum_posts ADD COLUMN translated_into TEXT NOT NULL DEFAULT ''; --: none

-- A post in another language, one translation a language: gone with the post's text.
CREATE TABLE forum_translations (
  id BLOB NOT NULL PRIMARY KEY, --: none
  post_id BLOB NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE, --: none
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')), --: none
  -- Null: a former member.
  translator_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who translated; contract; until the account is erased
  body_markdown TEXT NOT NULL, --: changing the translation; contract; until it is removed or its post is deleted, or deleted with the account as its owner chooses
  body_html TEXT NOT NULL, --: showing the translation; contract; until it is removed or its post is deleted, or deleted with the account as its owner chooses
  translated_at BIGINT NOT NULL, --: showing when; interest; until it is removed or its post is deleted, or deleted with the account as its owner chooses
  -- Counts the changes.
  version INTEGER NOT NULL, --: none
  -- When the post was changed after it was translated; null while the translation is of the post as it is.
  outdated_at BIGINT, --: none
  -- When something was taken out of the post; nobody is shown the translation until somebody has looked at it again.
  withheld_at BIGINT, --: none
  UNIQUE (post_id, language)
);
CREATE INDEX forum_translations_by_translator ON forum_translations (translator_id);
