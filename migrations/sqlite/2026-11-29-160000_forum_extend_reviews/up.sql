-- More can happen in a review. SQLite changes what a column allows by making the table anew.
ALTER TABLE forum_review_entries RENAME TO forum_review_entries_before;
CREATE TABLE forum_review_entries (
  id BLOB PRIMARY KEY NOT NULL, --: none
  review_id BLOB NOT NULL REFERENCES forum_reviews (id) ON DELETE CASCADE, --: none
  -- Null: a former member.
  account_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who flagged, decided or answered; interest; without end, without a name once the account is erased
  step TEXT NOT NULL CHECK (step IN ('flagged', 'noted', 'hidden', 'shown', 'edit_asked', 'redacted', 'warned', 'answered', 'closed', 'purged', 'approved', 'refused', 'suspended', 'suspension_asked')), --: none
  reason TEXT CHECK (reason IN ('identifies', 'disrespect', 'off_topic', 'advertising', 'other')), --: none
  text TEXT NOT NULL, --: why something was decided, and what its author says to it; interest; without end, or emptied with the account
  at BIGINT NOT NULL --: none
);
INSERT INTO forum_review_entries (id, review_id, account_id, step, reason, text, at)
SELECT id, review_id, account_id, step, reason, text, at FROM forum_review_entries_before;
DROP TABLE forum_review_entries_before;
CREATE INDEX forum_review_entries_by_review ON forum_review_entries (review_id, at, id);
CREATE INDEX forum_review_entries_by_account ON forum_review_entries (account_id);
