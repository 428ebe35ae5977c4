-- Hidden by those who moderate: its author and they see it.
ALTER TABLE forum_posts ADD COLUMN hidden_at BIGINT;

-- A post that those who moderate look at; one review of a post is open at a time.
CREATE TABLE forum_reviews (
  id BYTEA PRIMARY KEY NOT NULL,
  post_id BYTEA NOT NULL REFERENCES forum_posts (id) ON DELETE CASCADE,
  -- The first flag's.
  reason TEXT NOT NULL CHECK (reason IN ('identifies', 'disrespect', 'off_topic', 'advertising', 'other')),
  flags_count INTEGER NOT NULL,
  opened_at BIGINT NOT NULL,
  closed_at BIGINT
);
CREATE UNIQUE INDEX forum_reviews_open ON forum_reviews (post_id) WHERE closed_at IS NULL;
CREATE INDEX forum_reviews_by_post ON forum_reviews (post_id);
CREATE INDEX forum_reviews_waiting ON forum_reviews (opened_at, id) WHERE closed_at IS NULL;
CREATE INDEX forum_reviews_ended ON forum_reviews (opened_at, id) WHERE closed_at IS NOT NULL;

CREATE TABLE forum_review_entries (
  id BYTEA PRIMARY KEY NOT NULL,
  review_id BYTEA NOT NULL REFERENCES forum_reviews (id) ON DELETE CASCADE,
  -- Null: a former member.
  account_id BYTEA REFERENCES accounts_accounts (id) ON DELETE SET NULL,
  step TEXT NOT NULL CHECK (step IN ('flagged', 'noted', 'hidden', 'shown', 'edit_asked', 'redacted', 'warned', 'answered', 'closed')),
  reason TEXT CHECK (reason IN ('identifies', 'disrespect', 'off_topic', 'advertising', 'other')),
  text TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX forum_review_entries_by_review ON forum_review_entries (review_id, at, id);
CREATE INDEX forum_review_entries_by_account ON forum_review_entries (account_id);
