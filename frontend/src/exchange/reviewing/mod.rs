//! Reviewing a practice: its texts with what the guard finds in them, comments on passages, and the decision.

pub mod comments;
pub mod decide;
pub mod review_page;
pub mod text;
