//! What learners handed in, read by those who guide them: the queue, the longest waiting first, and the page of one.

pub mod essays_page;
mod levels;
pub mod marking_page;
pub mod queue_page;

use shared::core::id::{AttemptId, SubmissionId};

/// Where the queue is.
pub const PATH: &str = "/teaching/submissions";

/// The address of the essays of an attempt.
pub fn essays_href(id: AttemptId) -> String {
    format!("/teaching/attempts/{id}")
}

/// The address of something that was handed in.
pub fn href(id: SubmissionId) -> String {
    format!("{PATH}/{id}")
}
