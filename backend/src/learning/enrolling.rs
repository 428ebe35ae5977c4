//! Coming into a course, leaving it, moving on to its newer version.

use super::rows::cohorts::CohortRow;
use super::rows::courses::CourseRow;
use super::rows::enrolments::{EnrolmentRow, Found};
use super::{cohorts, completion};
use crate::app::{App, Ids};
use crate::db::Conn;
use crate::db::schema::learning_enrolments::dsl;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use actix_web::{HttpResponse, delete, patch, put, web};
use diesel::prelude::*;
use shared::core::id::{AccountId, CohortId, CourseId, CourseVersionId, EnrolmentId};
use shared::core::{ProblemCode, Timestamp};
use shared::learning::{Enrolment, EnrolmentPatch, EnrolmentState, Entry};

/// Comes into a course, or asks to be let in. Doing so again changes nothing; who has left comes back to where they were.
#[utoipa::path(
    tag = "learning",
    operation_id = "enrol",
    params(("course_id" = CourseId, Path)),
    responses((status = 200, body = Enrolment)),
    security(("access_token" = []))
)]
#[put("/learning/courses/{course_id}/enrolment")]
pub async fn enrol(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
) -> Result<HttpResponse, AppError> {
    let (course, now) = (*course, app.clock.now());
    let id = EnrolmentId(app.ids.uuid(now));
    let enrolment = app
        .db
        .write(move |connection| {
            let row = CourseRow::find(connection, course)?.ok_or_else(AppError::not_found)?;
            let version = row.version_id.filter(|_| row.is_offered()).ok_or_else(AppError::not_found)?;
            match EnrolmentRow::find(connection, course, actor.account)? {
                Some((there, ..)) if there.state != EnrolmentState::Left => {}
                Some((there, ..)) => come_back(connection, &there, &row, version, now)?,
                None => come_in(connection, id, actor.account, &row, version, now)?,
            }
            shown(connection, course, actor.account)
        })
        .await?;
    Ok(HttpResponse::Ok().json(enrolment))
}

/// The state in which somebody comes in who was not taken in by a facilitator.
fn entered(entry: Entry) -> Result<EnrolmentState, AppError> {
    match entry {
        Entry::Open => Ok(EnrolmentState::Active),
        Entry::OnRequest => Ok(EnrolmentState::Requested),
        Entry::ByCohort => Err(AppError::problem(ProblemCode::Forbidden)),
    }
}

fn come_in(
    connection: &mut Conn,
    id: EnrolmentId,
    account: AccountId,
    course: &CourseRow,
    version: CourseVersionId,
    now: Timestamp,
) -> Result<(), AppError> {
    let state = entered(course.entry)?;
    let version = (state == EnrolmentState::Active).then_some(version);
    Ok(new_row(id, course.id, account, state, version, now).insert(connection)?)
}

fn new_row(
    id: EnrolmentId,
    course_id: CourseId,
    account_id: AccountId,
    state: EnrolmentState,
    version_id: Option<CourseVersionId>,
    now: Timestamp,
) -> EnrolmentRow {
    EnrolmentRow {
        id,
        course_id,
        account_id,
        version_id,
        state,
        done_count: 0,
        last_part_id: None,
        enrolled_at: now,
        seen_at: now,
        completed_at: None,
        muted: 0,
        extra_percent: 0,
        cohort_id: None,
    }
}

/// Lets somebody into a course who had nothing to do with it, by a facilitator.
pub fn let_in(
    connection: &mut Conn,
    ids: &Ids,
    course: CourseId,
    account: AccountId,
    version: CourseVersionId,
    now: Timestamp,
) -> Result<(), AppError> {
    let id = EnrolmentId(ids.uuid(now));
    let row = new_row(id, course, account, EnrolmentState::Active, Some(version), now);
    Ok(row.insert(connection)?)
}

/// Lets somebody in who asked, or had left, by a facilitator. They come in now; what they had done counts.
pub fn admit(
    connection: &mut Conn,
    id: EnrolmentId,
    version: CourseVersionId,
    now: Timestamp,
) -> Result<(), AppError> {
    diesel::update(dsl::learning_enrolments.find(id))
        .set((dsl::state.eq(EnrolmentState::Active), dsl::enrolled_at.eq(now), dsl::seen_at.eq(now)))
        .execute(connection)?;
    move_to(connection, id, version, now)
}

/// Who was let in once needs to ask nobody again; what they had done counts, in the version that is current now.
fn come_back(
    connection: &mut Conn,
    there: &EnrolmentRow,
    course: &CourseRow,
    version: CourseVersionId,
    now: Timestamp,
) -> Result<(), AppError> {
    let state = if there.version_id.is_some() { EnrolmentState::Active } else { entered(course.entry)? };
    diesel::update(dsl::learning_enrolments.find(there.id))
        .set((dsl::state.eq(state), dsl::seen_at.eq(now)))
        .execute(connection)?;
    if state == EnrolmentState::Active { move_to(connection, there.id, version, now) } else { Ok(()) }
}

/// Puts a learner into this version, and counts what of it they have done.
fn move_to(
    connection: &mut Conn,
    id: EnrolmentId,
    version: CourseVersionId,
    now: Timestamp,
) -> Result<(), AppError> {
    let this = dsl::learning_enrolments.find(id);
    diesel::update(this).set(dsl::version_id.eq(version)).execute(connection)?;
    let row = this.select(EnrolmentRow::as_select()).first(connection)?;
    completion::count(connection, &row, now)
}

fn shown(connection: &mut Conn, course: CourseId, account: AccountId) -> Result<Enrolment, AppError> {
    let found = EnrolmentRow::find(connection, course, account)?.ok_or_else(AppError::not_found)?;
    Ok(EnrolmentRow::shown(found))
}

/// One's own enrolment in a course that one has not left.
pub fn own(connection: &mut Conn, course: CourseId, account: AccountId) -> Result<Found, AppError> {
    EnrolmentRow::find(connection, course, account)?
        .filter(|(row, ..)| row.state != EnrolmentState::Left)
        .ok_or_else(AppError::not_found)
}

/// Turns reminders of a course off, or on again.
#[utoipa::path(
    tag = "learning",
    operation_id = "update_enrolment",
    params(("course_id" = CourseId, Path)),
    request_body = EnrolmentPatch,
    responses((status = 200, body = Enrolment)),
    security(("access_token" = []))
)]
#[patch("/learning/courses/{course_id}/enrolment")]
pub async fn update_enrolment(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
    body: Body<EnrolmentPatch>,
) -> Result<HttpResponse, AppError> {
    let (course, muted) = (*course, i32::from(body.0.muted));
    let enrolment = app
        .db
        .write(move |connection| {
            let (row, ..) = own(connection, course, actor.account)?;
            let this = dsl::learning_enrolments.find(row.id);
            diesel::update(this).set(dsl::muted.eq(muted)).execute(connection)?;
            shown(connection, course, actor.account)
        })
        .await?;
    Ok(HttpResponse::Ok().json(enrolment))
}

/// Leaves a course and one's cohort, or takes back that one asked to be let in. What was done is kept, for those who come back.
#[utoipa::path(
    tag = "learning",
    operation_id = "leave_course",
    params(("course_id" = CourseId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/learning/courses/{course_id}/enrolment")]
pub async fn leave_course(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
) -> Result<HttpResponse, AppError> {
    let (course, account) = (*course, actor.account);
    app.db
        .write(move |connection| {
            let (row, ..) = own(connection, course, account)?;
            // Who has completed it has: there is nothing to leave, and the certificate stands.
            if row.state == EnrolmentState::Completed {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            diesel::update(dsl::learning_enrolments.find(row.id))
                .set((dsl::state.eq(EnrolmentState::Left), dsl::cohort_id.eq(None::<CohortId>)))
                .execute(connection)?;
            match row.cohort_id.map(|cohort| CohortRow::find(connection, cohort)).transpose()?.flatten() {
                Some(cohort) => cohorts::leave(connection, &cohort, account),
                None => Ok(()),
            }
        })
        .await?;
    app.actors.forget_account(account);
    Ok(HttpResponse::NoContent().finish())
}

/// Moves on to the newest version of a course. What one has done counts wherever it is still part of the course.
#[utoipa::path(
    tag = "learning",
    operation_id = "move_to_newest_version",
    params(("course_id" = CourseId, Path)),
    responses((status = 200, body = Enrolment)),
    security(("access_token" = []))
)]
#[put("/learning/courses/{course_id}/enrolment/version")]
pub async fn move_to_newest_version(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
) -> Result<HttpResponse, AppError> {
    let (course, now) = (*course, app.clock.now());
    let enrolment = app
        .db
        .write(move |connection| {
            let (row, _, newest) = own(connection, course, actor.account)?;
            let newest = newest.filter(|_| row.learning_in().is_some()).ok_or_else(AppError::not_found)?;
            move_to(connection, row.id, newest, now)?;
            shown(connection, course, actor.account)
        })
        .await?;
    Ok(HttpResponse::Ok().json(enrolment))
}
