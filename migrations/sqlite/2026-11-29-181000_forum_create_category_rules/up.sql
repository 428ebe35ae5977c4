-- What one reads and accepts before one's first post in a category. Rules that were taken away are empty.
CREATE TABLE forum_category_rules (
  category_id BLOB NOT NULL PRIMARY KEY REFERENCES forum_categories (id) ON DELETE CASCADE, --: none
  body_en TEXT NOT NULL, --: none
  body_ro TEXT NOT NULL, --: none
  body_es TEXT NOT NULL, --: none
  body_cs TEXT NOT NULL, --: none
  -- Counts the changes.
  version INTEGER NOT NULL, --: none
  -- Who accepted an older version than this is asked again.
  asked_since INTEGER NOT NULL --: none
) WITHOUT ROWID;

CREATE TABLE forum_rule_acceptances (
  account_id BLOB NOT NULL REFERENCES accounts_accounts (id) ON DELETE CASCADE, --: who accepted; contract; until the account is erased
  category_id BLOB NOT NULL REFERENCES forum_categories (id) ON DELETE CASCADE, --: the rules of what; contract; until the account is erased
  version INTEGER NOT NULL, --: in which version; contract; until the account is erased
  accepted_at BIGINT NOT NULL, --: proof of when; contract; until the account is erased
  PRIMARY KEY (account_id, category_id)
) WITHOUT ROWID;
CREATE INDEX forum_rule_acceptances_by_category ON forum_rule_acceptances (category_id);
