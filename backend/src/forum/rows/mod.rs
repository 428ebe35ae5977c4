//! Rows of the forum and the queries that read and change them.

pub mod assignments;
pub mod attachments;
pub mod bookmarks;
pub mod categories;
pub mod category_rules;
pub mod counters;
pub mod drafts;
pub mod feeds;
pub mod held;
pub mod highlights;
pub mod hits;
pub mod mentions;
pub mod moves;
pub mod polls;
pub mod posts;
pub mod reactions;
pub mod read_marks;
pub mod reveals;
pub mod reviews;
pub mod tags;
pub mod topics;
pub mod translations;
pub mod veils;
pub mod versions;
pub mod visits;
pub mod watches;

/// A counter column as a number of the wire. The columns never hold negative numbers.
pub(super) fn count(value: i32) -> u32 {
    u32::try_from(value).unwrap_or_default()
}
