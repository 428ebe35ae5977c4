//! The queries of e-learning.

pub mod attempts;
pub mod certificates;
pub mod cohorts;
pub mod courses;
pub mod enrolments;
pub mod guided;
pub mod meetings;
pub mod pages;
pub mod parts;
pub mod plays;
pub mod progress;
pub mod submission_files;
pub mod submissions;
pub mod surveys;
pub mod versions;
pub mod words;

use crate::http::error::AppError;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Rows that are stored by one statement.
const AT_ONCE: usize = 200;

/// What a column holds as JSON.
pub fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, AppError> {
    serde_json::from_str(text).map_err(AppError::internal)
}

/// As a column holds it.
pub fn to_json(value: &impl Serialize) -> Result<String, AppError> {
    serde_json::to_string(value).map_err(AppError::internal)
}

/// A number of a column that is never less than nothing.
pub fn count(number: i32) -> u32 {
    u32::try_from(number).unwrap_or_default()
}
