//! Telling learners that what they handed in was marked: where it is read, and by whom; what was said stands there only.

use super::rows::enrolments::EnrolmentRow;
use crate::db::Conn;
use crate::http::error::AppError;
use crate::notify::{self, NewNotice, Place};
use shared::core::Timestamp;
use shared::core::id::{AccountId, AttemptId, PartId};
use shared::notices::NoticeKind;

/// What was marked.
#[derive(Clone, Copy, Debug)]
pub enum Work {
    /// What was handed in for this assignment.
    Submission(PartId),
    /// The essays of this attempt.
    Essays(AttemptId),
}

/// Tells a learner who is in the course, or has completed it; says whose list has changed.
pub fn tell_marked(
    connection: &mut Conn,
    learner: &EnrolmentRow,
    work: Work,
    by: AccountId,
    at: Timestamp,
) -> Result<Vec<AccountId>, AppError> {
    if learner.learning_in().is_none() {
        return Ok(Vec::new());
    }
    let course = learner.course_id;
    let path = match work {
        Work::Submission(part) => format!("/courses/{course}/assignments/{part}"),
        Work::Essays(attempt) => format!("/courses/{course}/attempts/{attempt}"),
    };
    let notice = NewNotice {
        recipient: learner.account_id,
        kind: NoticeKind::Marked,
        actor: Some(by),
        place: Place::Path(path),
        at,
    };
    notify::record(connection, vec![notice])
}
