//! The timetable of a cohort, and who was there. Being there is what completes an activity of the kind meeting.

use super::overview::outline;
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::learning::catalogue::language;
use crate::learning::freezing::ActivityPage;
use crate::learning::lessons::learner;
use crate::learning::rows::cohorts::CohortRow;
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::enrolments::EnrolmentRow;
use crate::learning::rows::from_json;
use crate::learning::rows::guided::GuidedRow;
use crate::learning::rows::meetings::{AttendanceRow, MeetingRow, attended, was_present};
use crate::learning::rows::pages::PageRow;
use crate::learning::rows::parts::PartRow;
use crate::learning::rows::progress::ProgressRow;
use crate::learning::{completion, guiding};
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, delete, get, post, put, web};
use shared::core::id::{CohortId, CourseId, EnrolmentId, MeetingId, PartId};
use shared::core::{FieldCode, Language, Timestamp};
use shared::learning::{
    AttendanceList, CohortMeeting, MeetingContent, MeetingPage, PartKind, ProgressState, Wanted,
};
use std::collections::HashMap;

/// The timetable of a cohort that one guides, with who was there.
#[utoipa::path(
    tag = "teaching",
    operation_id = "list_meetings",
    params(("cohort_id" = CohortId, Path), Wanted),
    responses((status = 200, body = Vec<CohortMeeting>)),
    security(("access_token" = []))
)]
#[get("/teaching/cohorts/{cohort_id}/meetings")]
pub async fn list_meetings(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<CohortId>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let (id, language) = (*id, language(&actor, wanted.language));
    let meetings = app
        .db
        .read(move |connection| {
            let cohort = guiding::cohort(connection, &actor, id)?;
            let rows = MeetingRow::list(connection, id)?;
            shown(connection, &cohort, rows, language)
        })
        .await?;
    etag::json(&request, &meetings)
}

fn shown(
    connection: &mut Conn,
    cohort: &CohortRow,
    rows: Vec<MeetingRow>,
    language: Language,
) -> Result<Vec<CohortMeeting>, AppError> {
    let course = CourseRow::find(connection, cohort.course_id)?.ok_or_else(AppError::not_found)?;
    let (_, activities) = outline(connection, &course, language)?;
    let titles: HashMap<PartId, String> =
        activities.into_iter().map(|(_, activity)| (activity.id, activity.title)).collect();
    let mut attended = attended(connection, cohort.id)?;
    let meeting = |row: MeetingRow| {
        let of_activity = row.part_id.and_then(|part| titles.get(&part)).cloned().unwrap_or_default();
        CohortMeeting {
            id: row.id,
            cohort_id: row.cohort_id,
            title: if row.title.is_empty() { of_activity } else { row.title.clone() },
            attended: attended.remove(&row.id).unwrap_or_default(),
            content: row.content(),
        }
    };
    Ok(rows.into_iter().map(meeting).collect())
}

fn show(
    connection: &mut Conn,
    cohort: &CohortRow,
    id: MeetingId,
    language: Language,
) -> Result<CohortMeeting, AppError> {
    let row = MeetingRow::find(connection, id)?.ok_or_else(AppError::not_found)?;
    shown(connection, cohort, vec![row], language)?.pop().ok_or_else(AppError::not_found)
}

/// A meeting of a cohort that the actor guides and that is not archived.
fn find(
    connection: &mut Conn,
    actor: &ActorFacts,
    id: MeetingId,
) -> Result<(MeetingRow, CohortRow), AppError> {
    guiding::require_facilitator(actor)?;
    let row = MeetingRow::find(connection, id)?.ok_or_else(AppError::not_found)?;
    let cohort = guiding::open_cohort(connection, actor, row.cohort_id)?;
    Ok((row, cohort))
}

/// What a meeting is an activity of is a meeting of the cohort's course.
fn check(connection: &mut Conn, cohort: &CohortRow, content: &MeetingContent) -> Result<(), AppError> {
    let Some(part) = content.part_id else { return Ok(()) };
    let found = PartRow::find(connection, part)?
        .filter(|part| part.course_id == cohort.course_id && part.kind == PartKind::Meeting);
    if found.is_some() { Ok(()) } else { Err(AppError::field("part_id", FieldCode::NotAvailable)) }
}

/// Puts a meeting into the timetable of a cohort.
#[utoipa::path(
    tag = "teaching",
    operation_id = "create_meeting",
    params(
        ("cohort_id" = CohortId, Path),
        ("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more"),
    ),
    request_body = MeetingContent,
    responses((status = 201, body = CohortMeeting)),
    security(("access_token" = []))
)]
#[post("/teaching/cohorts/{cohort_id}/meetings")]
pub async fn create_meeting(
    app: web::Data<App>,
    actor: Actor,
    cohort: web::Path<CohortId>,
    key: IdempotencyKey,
    body: Body<MeetingContent>,
) -> Result<HttpResponse, AppError> {
    let (cohort, content, now) = (*cohort, body.0, app.clock.now());
    let once = Once::new(&app, actor.account, key, &format!("create_meeting {cohort}"), &content);
    let (id, language) = (MeetingId(app.ids.uuid(now)), language(&actor, None));
    let meeting = app
        .db
        .write(move |connection| {
            let cohort = guiding::open_cohort(connection, &actor, cohort)?;
            let created = once.create(connection, |connection| {
                check(connection, &cohort, &content)?;
                MeetingRow::new(id, cohort.id, content).insert(connection)?;
                Ok(id.0)
            })?;
            show(connection, &cohort, MeetingId(created), language)
        })
        .await?;
    let location = format!("/api/v1/teaching/meetings/{}", meeting.id);
    Ok(HttpResponse::Created().insert_header((LOCATION, location)).json(meeting))
}

/// Changes a meeting: all that can be changed is sent, and the last change holds.
#[utoipa::path(
    tag = "teaching",
    operation_id = "update_meeting",
    params(("meeting_id" = MeetingId, Path)),
    request_body = MeetingContent,
    responses((status = 200, body = CohortMeeting)),
    security(("access_token" = []))
)]
#[put("/teaching/meetings/{meeting_id}")]
pub async fn update_meeting(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<MeetingId>,
    body: Body<MeetingContent>,
) -> Result<HttpResponse, AppError> {
    let (id, content, language) = (*id, body.0, language(&actor, None));
    let meeting = app
        .db
        .write(move |connection| {
            let (_, cohort) = find(connection, &actor, id)?;
            check(connection, &cohort, &content)?;
            MeetingRow::new(id, cohort.id, content).update(connection)?;
            show(connection, &cohort, id, language)
        })
        .await?;
    Ok(HttpResponse::Ok().json(meeting))
}

/// Takes a meeting out of the timetable, with who was there. What was done by being there stays done.
#[utoipa::path(
    tag = "teaching",
    operation_id = "delete_meeting",
    params(("meeting_id" = MeetingId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/teaching/meetings/{meeting_id}")]
pub async fn delete_meeting(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<MeetingId>,
) -> Result<HttpResponse, AppError> {
    let id = *id;
    app.db
        .write(move |connection| {
            find(connection, &actor, id)?;
            Ok(MeetingRow::delete(connection, id)?)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Notes who was at a meeting. Where the meeting is an activity of the course, who was there has done it; who turns out not to have been
/// there has not.
#[utoipa::path(
    tag = "teaching",
    operation_id = "save_attendance",
    params(("meeting_id" = MeetingId, Path)),
    request_body = AttendanceList,
    responses((status = 200, body = CohortMeeting)),
    security(("access_token" = []))
)]
#[put("/teaching/meetings/{meeting_id}/attendance")]
pub async fn save_attendance(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<MeetingId>,
    body: Body<AttendanceList>,
) -> Result<HttpResponse, AppError> {
    let (id, list, now, language) = (*id, body.0, app.clock.now(), language(&actor, None));
    let meeting = app
        .db
        .write(move |connection| {
            let (row, cohort) = find(connection, &actor, id)?;
            let learners = GuidedRow::of_cohort(connection, cohort.id)?.into_iter();
            let learners: HashMap<EnrolmentId, EnrolmentRow> =
                learners.map(|learner| (learner.enrolment.id, learner.enrolment)).collect();
            for entry in list.attended {
                let learner = learners.get(&entry.enrolment_id);
                let learner = learner.ok_or_else(|| AppError::field("attended", FieldCode::NotAvailable))?;
                match entry.attendance {
                    Some(state) => AttendanceRow {
                        meeting_id: id,
                        enrolment_id: learner.id,
                        state,
                        noted_by: actor.account,
                        noted_at: now,
                    }
                    .put(connection)?,
                    None => AttendanceRow::delete(connection, id, learner.id)?,
                }
                complete(connection, &row, learner, now)?;
            }
            show(connection, &cohort, id, language)
        })
        .await?;
    Ok(HttpResponse::Ok().json(meeting))
}

/// An activity is done by whoever was at one of its meetings.
fn complete(
    connection: &mut Conn,
    meeting: &MeetingRow,
    learner: &EnrolmentRow,
    now: Timestamp,
) -> Result<(), AppError> {
    let Some(part) = meeting.part_id else { return Ok(()) };
    let is_done = ProgressRow::find(connection, learner.id, part)?
        .is_some_and(|progress| progress.state == ProgressState::Done);
    match (is_done, was_present(connection, learner.id, part)?) {
        (false, true) => completion::set(connection, learner, part, ProgressState::Done, now),
        (true, false) => completion::set(connection, learner, part, ProgressState::Started, now),
        _ => Ok(()),
    }
}

/// A meeting as an activity of a course that one learns in, with when and where one's cohort holds it.
#[utoipa::path(
    tag = "learning",
    operation_id = "find_meeting",
    params(("course_id" = CourseId, Path), ("part_id" = PartId, Path), Wanted),
    responses((status = 200, body = MeetingPage)),
    security(("access_token" = []))
)]
#[get("/learning/courses/{course_id}/meetings/{part_id}")]
pub async fn find_meeting(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CourseId, PartId)>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let ((course, part), language) = (*path, language(&actor, wanted.language));
    let page = app.db.read(move |connection| load(connection, &actor, course, part, language)).await?;
    etag::json(&request, &page)
}

fn load(
    connection: &mut Conn,
    actor: &ActorFacts,
    course: CourseId,
    part: PartId,
    language: Language,
) -> Result<MeetingPage, AppError> {
    let (enrolment, version) = learner(connection, course, actor.account)?;
    let content = PageRow::content(connection, version, part, language, PartKind::Meeting)?;
    let page: ActivityPage = from_json(&content.ok_or_else(AppError::not_found)?)?;
    let mut meetings = match enrolment.cohort_id {
        Some(cohort) => MeetingRow::list_own(connection, cohort, enrolment.id)?,
        None => Vec::new(),
    };
    meetings.retain(|meeting| meeting.part_id == Some(part));
    let progress = ProgressRow::find(connection, enrolment.id, part)?;
    let head = page.head;
    Ok(MeetingPage {
        course_id: course,
        id: part,
        title: head.title,
        summary: head.summary,
        html: page.html,
        language,
        said_in: head.said_in,
        module_title: head.module_title,
        meetings,
        progress: progress.map(ProgressRow::shown),
        previous: head.previous,
        next: head.next,
    })
}
