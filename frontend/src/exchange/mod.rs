//! The exchange of case practices: reading, writing and reviewing them.

pub mod codes;
