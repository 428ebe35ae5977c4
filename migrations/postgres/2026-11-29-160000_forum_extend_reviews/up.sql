-- More can happen in a review.
ALTER TABLE forum_review_entries DROP CONSTRAINT forum_review_entries_step_check;
ALTER TABLE forum_review_entries ADD CONSTRAINT forum_review_entries_step_check CHECK (step IN ('flagged', 'noted', 'hidden', 'shown', 'edit_asked', 'redacted', 'warned', 'answered', 'closed', 'purged', 'approved', 'refused', 'suspended', 'suspension_asked'));
