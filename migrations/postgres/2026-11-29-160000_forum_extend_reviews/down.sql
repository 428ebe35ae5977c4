DELETE FROM forum_review_entries WHERE step NOT IN ('flagged', 'noted', 'hidden', 'shown', 'edit_asked', 'redacted', 'warned', 'answered', 'closed');
ALTER TABLE forum_review_entries DROP CONSTRAINT forum_review_entries_step_check;
ALTER TABLE forum_review_entries ADD CONSTRAINT forum_review_entries_step_check CHECK (step IN ('flagged', 'noted', 'hidden', 'shown', 'edit_asked', 'redacted', 'warned', 'answered', 'closed'));
