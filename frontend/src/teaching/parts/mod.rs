//! What the pages of this app share: parts of a course in a list that are moved, added, renamed and taken away.

pub mod adding;
pub mod flaws;
pub mod item;
pub mod relocating;
pub mod renaming;
pub mod undoing;
