//! Rows of members and the queries that read and change them.

pub mod directory;
pub mod messages;
pub mod profiles;
