//! Reminding learners who have not been in a course for a while: once a week at most, and not for ever.

use crate::accounts::actors;
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::learning_courses;
use crate::db::schema::learning_enrolments::dsl;
use crate::http::error::AppError;
use crate::notify::{self, NewNotice, Place};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, CourseId, EnrolmentId};
use shared::learning::EnrolmentState;
use shared::notices::NoticeKind;
use std::collections::HashSet;

/// The kind of the daily job that reminds.
pub const REMIND: &str = "remind_learners";

const DAY: i64 = 24 * 60 * 60;
/// Seconds without a visit after which a learner is reminded, and between two reminders.
const AFTER: i64 = 7 * DAY;
/// Seconds without a visit after which a learner is left alone: they know, and have decided.
const UNTIL: i64 = 60 * DAY;
/// Learners that are reminded in one transaction.
const AT_ONCE: i64 = 200;

/// Reminds everybody who is due.
pub async fn remind(app: App) -> Result<(), AppError> {
    loop {
        let now = app.clock.now();
        let (found, told) = app.db.write(move |connection| remind_some(connection, now)).await?;
        notify::announce(&app, &told);
        if found == 0 {
            return Ok(());
        }
    }
}

type Due = (EnrolmentId, AccountId, CourseId);

/// Reminds some who are due; how many they were, and whose list has changed.
fn remind_some(connection: &mut Conn, now: Timestamp) -> Result<(usize, Vec<AccountId>), AppError> {
    let due = due(connection, now)?;
    let ids: Vec<EnrolmentId> = due.iter().map(|(id, ..)| *id).collect();
    diesel::update(dsl::learning_enrolments.filter(dsl::id.eq_any(&ids)))
        .set(dsl::reminded_at.eq(now))
        .execute(connection)?;
    let accounts: Vec<AccountId> = due.iter().map(|(_, account, _)| *account).collect();
    // Who may not sign in, or is about to leave, is left alone.
    let there = actors::facts_of(connection, &accounts, now)?;
    let there: HashSet<AccountId> = there.into_iter().map(|facts| facts.account).collect();
    let notices =
        due.iter().filter(|(_, account, _)| there.contains(account)).map(|(_, account, course)| NewNotice {
            recipient: *account,
            kind: NoticeKind::Learning,
            actor: None,
            place: Place::Path(format!("/courses/{course}")),
            at: now,
        });
    Ok((due.len(), notify::record(connection, notices.collect())?))
}

fn due(connection: &mut Conn, now: Timestamp) -> QueryResult<Vec<Due>> {
    let (latest, earliest) = (now.plus_seconds(-AFTER), now.plus_seconds(-UNTIL));
    dsl::learning_enrolments
        .inner_join(learning_courses::table.on(learning_courses::id.eq(dsl::course_id)))
        .filter(dsl::state.eq(EnrolmentState::Active).and(dsl::muted.eq(0)))
        .filter(dsl::seen_at.le(latest).and(dsl::seen_at.gt(earliest)))
        .filter(dsl::reminded_at.is_null().or(dsl::reminded_at.le(latest)))
        .filter(learning_courses::archived_at.is_null())
        .order((dsl::seen_at, dsl::id))
        .limit(AT_ONCE)
        .select((dsl::id, dsl::account_id, dsl::course_id))
        .load(connection)
}
