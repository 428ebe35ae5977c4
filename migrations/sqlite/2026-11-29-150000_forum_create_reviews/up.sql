-- Hidden by those who moderate: its author and they see it.
ALTER TABLE forum_posts ADD COLUMN hidden_at BIGINT; --: none

-- A post that those who moderate look at; one review of a post is open at a time.
CREATE TABLE forum_reviews (
  id BLOB PRIMARY KEY NOT NULL, --: none
  post_id BLOB NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE, --: none
  -- The first flag's.
  reason TEXT NOT NULL CHECK (reason IN ('identifies', 'disrespect', 'off_topic', 'advertising', 'other')), --: none
  flags_count INTEGER NOT NULL, --: none
  opened_at BIGINT NOT NULL, --: none
  closed_at BIGINT --: none
);
CREATE UNIQUE INDEX forum_reviews_open ON forum_reviews (post_id) WHERE closed_at IS NULL;
CREATE INDEX forum_reviews_by_post ON forum_reviews (post_id);
CREATE INDEX forum_reviews_waiting ON forum_reviews (opened_at, id) WHERE closed_at IS NULL;
CREATE INDEX forum_reviews_ended ON forum_reviews (opened_at, id) WHERE closed_at IS NOT NULL;

CREATE TABLE forum_review_entries (
  id BLOB PRIMARY KEY NOT NULL, --: none
  review_id BLOB NOT NULL REFERENCES forum_reviews (id) ON DELETE CASCADE, --: none
  -- Null: a former member.
  account_id BLOB REFERENCES accounts_accounts (id) ON DELETE SET NULL, --: who flagged, decided or answered; interest; without end, without a name once the account is erased
  step TEXT NOT NULL CHECK (step IN ('flagged', 'noted', 'hidden', 'shown', 'edit_asked', 'redacted', 'warned', 'answered', 'closed')), --: none
  reason TEXT CHECK (reason IN ('identifies', 'disrespect', 'off_topic', 'advertising', 'other')), --: none
  text TEXT NOT NULL, --: why something was decided, and what its author says to it; interest; without end, or emptied with the account
  at BIGINT NOT NULL --: none
);
CREATE INDEX forum_review_entries_by_review ON forum_review_entries (review_id, at, id);
CREATE INDEX forum_review_entries_by_account ON forum_review_entries (account_id);
