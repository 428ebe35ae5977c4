//! What a topic is marked with by those who lead its conversation.

use crate::core::code::code_enum;

code_enum! {
    /// A mark that a topic has or has not.
    TopicMark {
        /// Closed: only those who lead the conversation reply.
        Lock = "lock",
        /// It stands above the list of its category.
        Pin = "pin",
        /// Put away: it can be read, and nobody changes anything in it.
        Archive = "archive",
        /// Recommended to the colleagues of the country of whoever marks it.
        Highlight = "highlight",
    }
}
