ALTER TABLE forum_review_entries RENAME TO forum_review_entries_before;
CREATE TABLE forum_review_entries (
  id BLOB PRIMARY KEY NOT NULL,
  review_id BLOB NOT NULL REFERENCES forum_reviews (id) ON DELETE CASCADE,
  -- Null: a former member.
  account_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  step TEXT NOT NULL CHECK (step IN ('flagged', 'noted', 'hidden', 'shown', 'edit_asked', 'redacted', 'warned', 'answered', 'closed')),
  reason TEXT CHECK (reason IN ('identifies', 'disrespect', 'off_topic', 'advertising', 'other')),
  text TEXT NOT NULL,
  at BIGINT NOT NULL
);
INSERT INTO forum_review_entries (id, review_id, account_id, step, reason, text, at)
SELECT id, review_id, account_id, step, reason, text, at FROM forum_review_entries_before
WHERE step IN ('flagged', 'noted', 'hidden', 'shown', 'edit_asked', 'redacted', 'warned', 'answered', 'closed');
DROP TABLE forum_review_entries_before;
CREATE INDEX forum_review_entries_by_review ON forum_review_entries (review_id, at, id);
CREATE INDEX forum_review_entries_by_account ON forum_review_entries (account_id);
