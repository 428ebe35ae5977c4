//! How many of something a course has at most. Far more than anybody writes; so that a file made to do harm cannot keep the program busy.

/// Parts in the structure.
pub const MOST_PARTS: usize = 5_000;
/// Blocks and entries of a file.
pub const MOST_BLOCKS: usize = 5_000;
/// Questions of the bank.
pub const MOST_QUESTIONS: usize = 5_000;
/// Scenes, choices of a scene, picks, criteria, items.
pub const MOST_ITEMS: usize = 500;
/// Errors that are told.
pub const MOST_ERRORS: usize = 1_000;
/// Characters that are told of what an error is about.
pub const LONGEST_SUBJECT: usize = 200;

/// The beginning of what an error is about.
pub fn subject(what: &str) -> String {
    what.chars().take(LONGEST_SUBJECT).collect()
}
