-- The languages that somebody reads, as codes with blanks between them; empty until chosen.
ALTER TABLE accounts_accounts ADD COLUMN reads TEXT NOT NULL DEFAULT '';

-- The languages into which it is translated, for all who read it, as codes with blanks between them.
ALTER TABLE forum_posts ADD COLUMN translated_into TEXT NOT NULL DEFAULT '';

-- A post in another language, one translation a language: gone with the post's text.
CREATE TABLE forum_translations (
  id BYTEA NOT NULL PRIMARY KEY,
  post_id BYTEA NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('en', 'ro', 'es', 'cs')),
  -- Null: a former member.
  translator_id BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  body_markdown TEXT NOT NULL,
  body_html TEXT NOT NULL,
  translated_at BIGINT NOT NULL,
  -- Counts the changes.
  version INTEGER NOT NULL,
  -- When the post was changed after it was translated; null while the translation is of the post as it is.
  outdated_at BIGINT,
  -- When something was taken out of the post; nobody is shown the translation until somebody has looked at it again.
  withheld_at BIGINT,
  UNIQUE (post_id, language)
);
CREATE INDEX forum_translations_by_translator ON forum_translations (translator_id);
