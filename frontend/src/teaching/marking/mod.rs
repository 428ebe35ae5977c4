//! What learners handed in, read by those who guide them: the queue, the longest waiting first, and the page of one.

mod levels;
pub mod marking_page;
pub mod queue_page;

use shared::core::id::SubmissionId;

/// Where the queue is.
pub const PATH: &str = "/teaching/submissions";

/// The address of something that was handed in.
pub fn href(id: SubmissionId) -> String {
    format!("{PATH}/{id}")
}
