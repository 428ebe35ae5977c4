-- What one reads and accepts before one's first post in a category. Rules that were taken away are empty.
CREATE TABLE forum_category_rules (
  category_id BYTEA NOT NULL PRIMARY KEY REFERENCES forum_categories (id) ON DELETE CASCADE,
  body_en TEXT NOT NULL,
  body_ro TEXT NOT NULL,
  body_es TEXT NOT NULL,
  body_cs TEXT NOT NULL,
  -- Counts the changes.
  version INTEGER NOT NULL,
  -- Who accepted an older version than this is asked again.
  asked_since INTEGER NOT NULL
);

CREATE TABLE forum_rule_acceptances (
  account_id BYTEA NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE,
  category_id BYTEA NOT NULL REFERENCES forum_categories (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  accepted_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, category_id)
);
CREATE INDEX forum_rule_acceptances_by_category ON forum_rule_acceptances (category_id);
