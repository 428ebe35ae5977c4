//! Lessons: reading them, how far one has come, and what one gives to their blocks.

use super::catalogue::language;
use super::completion;
use super::enrolling;
use super::rows::enrolments::EnrolmentRow;
use super::rows::pages::PageRow;
use super::rows::progress::{ProgressRow, ResponseRow};
use super::rows::versions::VersionPartRow;
use super::rows::{from_json, to_json};
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use actix_web::{HttpRequest, HttpResponse, get, put, web};
use questions::marking;
use serde::Serialize;
use serde_json::value::RawValue;
use shared::core::id::{AccountId, CourseId, CourseVersionId, PartId};
use shared::core::{FieldCode, Language};
use shared::learning::{
    Given, LessonPage, MarkedAnswer, PartKind, Progress, ProgressState, Question, Reached, Response, Wanted,
};

/// Who learns in a course, and in which version: the start of everything that a learner does.
pub fn learner(
    connection: &mut Conn,
    course: CourseId,
    account: AccountId,
) -> Result<(EnrolmentRow, CourseVersionId), AppError> {
    let (row, ..) = enrolling::own(connection, course, account)?;
    let version = row.learning_in().ok_or_else(AppError::not_found)?;
    Ok((row, version))
}

/// A [`LessonPage`] whose lesson is sent as it is stored.
#[derive(Serialize)]
struct Sent {
    course_id: CourseId,
    lesson: Box<RawValue>,
    progress: Option<Progress>,
    responses: Vec<Response>,
}

/// A lesson of a course that one learns in, with how far one is and what one wrote in it.
#[utoipa::path(
    tag = "learning",
    operation_id = "find_lesson",
    params(("course_id" = CourseId, Path), ("part_id" = PartId, Path), Wanted),
    responses((status = 200, body = LessonPage)),
    security(("access_token" = []))
)]
#[get("/learning/courses/{course_id}/lessons/{part_id}")]
pub async fn find_lesson(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CourseId, PartId)>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let ((course, part), language) = (*path, language(&actor, wanted.language));
    let sent = app.db.read(move |connection| load(connection, &actor, course, part, language)).await?;
    etag::json(&request, &sent)
}

fn load(
    connection: &mut Conn,
    actor: &ActorFacts,
    course: CourseId,
    part: PartId,
    language: Language,
) -> Result<Sent, AppError> {
    let (enrolment, version) = learner(connection, course, actor.account)?;
    let lesson = PageRow::content(connection, version, part, language, PartKind::Lesson)?;
    let lesson =
        RawValue::from_string(lesson.ok_or_else(AppError::not_found)?).map_err(AppError::internal)?;
    let progress = ProgressRow::find(connection, enrolment.id, part)?;
    let responses = ResponseRow::list(connection, enrolment.id, part)?;
    Ok(Sent {
        course_id: course,
        lesson,
        progress: progress.map(ProgressRow::shown),
        responses: responses.into_iter().map(ResponseRow::shown).collect::<Result<_, _>>()?,
    })
}

/// Notes how far one has come in a lesson. It is done once one has read to the end, and stays so.
#[utoipa::path(
    tag = "learning",
    operation_id = "reach_in_lesson",
    params(("course_id" = CourseId, Path), ("part_id" = PartId, Path)),
    request_body = Reached,
    responses((status = 200, body = Progress)),
    security(("access_token" = []))
)]
#[put("/learning/courses/{course_id}/lessons/{part_id}/progress")]
pub async fn reach_in_lesson(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CourseId, PartId)>,
    body: Body<Reached>,
) -> Result<HttpResponse, AppError> {
    let ((course, part), reached, now) = (*path, body.0, app.clock.now());
    let progress = app
        .db
        .write(move |connection| {
            let (enrolment, version) = learner(connection, course, actor.account)?;
            part_of(connection, version, part, part)?
                .filter(|row| row.kind == PartKind::Lesson)
                .ok_or_else(AppError::not_found)?;
            if let Some(place) = reached.place {
                part_of(connection, version, place, part)?
                    .ok_or_else(|| AppError::field("place", FieldCode::NotAvailable))?;
            }
            let state = if reached.done { ProgressState::Done } else { ProgressState::Started };
            completion::advance(connection, &enrolment, part, state, reached.place, now)
        })
        .await?;
    Ok(HttpResponse::Ok().json(progress.shown()))
}

/// A part of a version that belongs to this activity.
fn part_of(
    connection: &mut Conn,
    version: CourseVersionId,
    part: PartId,
    activity: PartId,
) -> Result<Option<VersionPartRow>, AppError> {
    Ok(VersionPartRow::find(connection, version, part)?.filter(|row| row.activity_id == activity))
}

/// Stores what one gives to a block of a lesson, in the place of what one gave before. An answer is marked at once.
#[utoipa::path(
    tag = "learning",
    operation_id = "save_response",
    params(("course_id" = CourseId, Path), ("part_id" = PartId, Path), ("block_id" = PartId, Path), Wanted),
    request_body = Given,
    responses((status = 200, body = Response)),
    security(("access_token" = []))
)]
#[put("/learning/courses/{course_id}/lessons/{part_id}/responses/{block_id}")]
pub async fn save_response(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CourseId, PartId, PartId)>,
    wanted: web::Query<Wanted>,
    body: Body<Given>,
) -> Result<HttpResponse, AppError> {
    let ((course, lesson, block), given, now) = (*path, body.0, app.clock.now());
    let language = language(&actor, wanted.language);
    let response = app
        .db
        .write(move |connection| {
            let (enrolment, version) = learner(connection, course, actor.account)?;
            let row = part_of(connection, version, block, lesson)?.ok_or_else(AppError::not_found)?;
            let marked = marked(connection, &row, &given, language)?;
            let row = ResponseRow {
                enrolment_id: enrolment.id,
                part_id: block,
                activity_id: lesson,
                given: to_json(&given)?,
                marked: marked.as_ref().map(to_json).transpose()?,
                given_at: now,
            };
            row.put(connection)?;
            completion::advance(connection, &enrolment, lesson, ProgressState::Started, Some(block), now)?;
            Ok(Response { part_id: block, given, marked })
        })
        .await?;
    Ok(HttpResponse::Ok().json(response))
}

/// What is told about what was given; an error where the block takes something else.
fn marked(
    connection: &mut Conn,
    block: &VersionPartRow,
    given: &Given,
    language: Language,
) -> Result<Option<MarkedAnswer>, AppError> {
    match (block.kind, given) {
        (PartKind::Reflection, Given::Reflection { .. }) | (PartKind::Checklist, Given::Ticks { .. }) => {
            Ok(None)
        }
        (PartKind::Question, Given::Answer { answer }) => {
            let (version, part) = (block.version_id, block.part_id);
            let key = PageRow::content(connection, version, part, language, PartKind::Question)?;
            let question: Question = from_json(&key.ok_or_else(AppError::not_found)?)?;
            Ok(Some(marking::mark(&question, answer, None)))
        }
        _ => Err(AppError::field("kind", FieldCode::NotAvailable)),
    }
}
