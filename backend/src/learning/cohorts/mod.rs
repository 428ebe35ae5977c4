//! Cohorts: people who learn a course together, and those who guide them. Who may what is in [`super::guiding`].

mod discussion;
mod extra_time;
mod facilitators;
mod gradebook;
mod learners;
mod meetings;
mod overview;
mod requests;
mod setup;
mod sheet;

use super::rows::cohorts::{self as rows, CohortRow};
use super::rows::meetings::MeetingRow;
use crate::db::Conn;
use crate::http::error::AppError;
use crate::http::operations::Operations;
use crate::notify::{self, NewNotice, Place};
use shared::core::Timestamp;
use shared::core::id::{AccountId, CohortId, CourseId, EnrolmentId};
use shared::learning::OwnCohort;
use shared::notices::NoticeKind;

pub use discussion::leave;

/// The routes of cohorts.
pub fn routes(to: &mut impl Operations) {
    to.service(setup::list_cohorts)
        .service(overview::find_cohort_overview)
        .service(overview::list_learners_without_cohort)
        .service(gradebook::find_gradebook)
        .service(gradebook::export_gradebook_csv)
        .service(gradebook::export_gradebook_xlsx)
        .service(meetings::find_meeting)
        .service(meetings::list_meetings)
        .service(meetings::create_meeting)
        .service(meetings::update_meeting)
        .service(meetings::delete_meeting)
        .service(meetings::save_attendance)
        .service(setup::find_cohort)
        .service(setup::create_cohort)
        .service(setup::update_cohort)
        .service(setup::archive_cohort)
        .service(setup::reopen_cohort)
        .service(facilitators::list_facilitators)
        .service(facilitators::add_cohort_facilitator)
        .service(facilitators::remove_cohort_facilitator)
        .service(learners::take_into_cohort)
        .service(learners::take_out_of_cohort)
        .service(discussion::open_cohort_discussion)
        .service(requests::list_course_requests)
        .service(requests::decide_course_request)
        .service(extra_time::update_extra_time);
}

/// A cohort as one of its learners sees it.
pub fn find_own(
    connection: &mut Conn,
    id: CohortId,
    learner: EnrolmentId,
) -> Result<Option<OwnCohort>, AppError> {
    let Some(row) = CohortRow::find(connection, id)? else { return Ok(None) };
    let facilitators = rows::facilitators_of(connection, &[id])?.remove(&id).unwrap_or_default();
    let meetings = MeetingRow::list_own(connection, id, learner)?;
    Ok(Some(row.shown_to_learners(facilitators, meetings)))
}

/// Tells people that somebody decided about their place in a course; says whose list has changed.
fn tell(
    connection: &mut Conn,
    course: CourseId,
    people: &[AccountId],
    by: AccountId,
    at: Timestamp,
) -> Result<Vec<AccountId>, AppError> {
    let notice = |recipient: &AccountId| NewNotice {
        recipient: *recipient,
        kind: NoticeKind::Course,
        actor: Some(by),
        place: Place::Path(format!("/courses/{course}")),
        at,
    };
    let others = people.iter().filter(|account| **account != by);
    notify::record(connection, others.map(notice).collect())
}
