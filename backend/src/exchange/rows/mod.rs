//! Rows of the exchange and the queries that read and change them.

pub mod decisions;
pub mod listing;
pub mod practices;
pub mod published;
pub mod responses;
pub mod versions;

/// A counter column as a number of the wire. The columns never hold negative numbers.
pub fn count(value: i32) -> u32 {
    u32::try_from(value).unwrap_or_default()
}
