//! Rows of members and the queries that read and change them.

pub mod blocks;
pub mod directory;
pub mod messages;
pub mod profiles;
