//! Completion: an activity is done once, and a course once everything is done that its version asks for. Nothing that is done is undone by
//! looking at it again.

use super::rows::enrolments::EnrolmentRow;
use super::rows::progress::ProgressRow;
use crate::db::Conn;
use crate::db::schema::learning_enrolments::dsl;
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::PartId;
use shared::learning::{EnrolmentState, ProgressState};

/// Notes how far a learner is with an activity; gives how far they are now. `place` is the block of a lesson they have come to.
pub fn advance(
    connection: &mut Conn,
    enrolment: &EnrolmentRow,
    activity: PartId,
    state: ProgressState,
    place: Option<PartId>,
    now: Timestamp,
) -> Result<ProgressRow, AppError> {
    let before = ProgressRow::find(connection, enrolment.id, activity)?;
    let was = before.map(|row| row.state);
    let row = ProgressRow {
        enrolment_id: enrolment.id,
        part_id: activity,
        state: further(was, state),
        place: place.or_else(|| before.and_then(|row| row.place)),
        changed_at: now,
    };
    row.put(connection)?;
    EnrolmentRow::saw(connection, enrolment.id, activity, now)?;
    if row.state == ProgressState::Done && was != Some(ProgressState::Done) {
        count(connection, enrolment, now)?;
    }
    Ok(row)
}

/// Sets how far a learner is with an activity, backwards too: what was handed in was given back.
pub fn set(
    connection: &mut Conn,
    enrolment: &EnrolmentRow,
    activity: PartId,
    state: ProgressState,
    now: Timestamp,
) -> Result<(), AppError> {
    let row =
        ProgressRow { enrolment_id: enrolment.id, part_id: activity, state, place: None, changed_at: now };
    row.put(connection)?;
    count(connection, enrolment, now)
}

/// The further of two states.
fn further(was: Option<ProgressState>, is: ProgressState) -> ProgressState {
    was.map_or(is, |was| was.max(is))
}

/// Counts what is done of what the learner's version asks for, and completes the course where that is all.
pub fn count(connection: &mut Conn, enrolment: &EnrolmentRow, now: Timestamp) -> Result<(), AppError> {
    let Some(version) = enrolment.version_id else { return Ok(()) };
    let done = ProgressRow::count_done(connection, enrolment.id, version)?;
    let done = i32::try_from(done).map_err(AppError::internal)?;
    let this = dsl::learning_enrolments.find(enrolment.id);
    diesel::update(this).set(dsl::done_count.eq(done)).execute(connection)?;
    let required = super::rows::versions::VersionRow::required_count(connection, version)?;
    if done >= required && enrolment.state == EnrolmentState::Active {
        diesel::update(this)
            .set((dsl::state.eq(EnrolmentState::Completed), dsl::completed_at.eq(now)))
            .execute(connection)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::further;
    use proptest::prelude::*;
    use shared::learning::ProgressState;

    fn any_state() -> impl Strategy<Value = ProgressState> {
        proptest::sample::select(ProgressState::ALL)
    }

    proptest! {
        #[test]
        fn progress_never_goes_back(was in any_state(), is in any_state()) {
            let now = further(Some(was), is);
            prop_assert!(now >= was && now >= is);
            prop_assert!(now == was || now == is);
        }
    }
}
