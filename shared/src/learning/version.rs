//! Versions of a course: what was written is proposed, read by a second pair of eyes, and published.

use crate::core::code::code_enum;

code_enum! {
    /// Where a version stands.
    VersionState {
        /// Waits to be read by somebody else.
        Proposed = "proposed",
        /// Was sent back; the draft goes on.
        SentBack = "sent_back",
        /// Was read and found good.
        Reviewed = "reviewed",
        /// Whoever comes into the course gets it.
        Published = "published",
        /// A newer one took its place; those who are in it finish it or move on.
        Retired = "retired",
    }
}
