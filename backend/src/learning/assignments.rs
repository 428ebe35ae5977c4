//! Assignments: handing in, as often as it is given back.

use super::catalogue::language;
use super::completion;
use super::freezing::ActivityPage;
use super::lessons::learner;
use super::rows::from_json;
use super::rows::pages::PageRow;
use super::rows::progress::ProgressRow;
use super::rows::submissions::SubmissionRow;
use super::work_files;
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::http::idempotency::{IdempotencyKey, Once};
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use shared::core::id::{CourseId, CourseVersionId, PartId, SubmissionId};
use shared::core::{Language, ProblemCode};
use shared::learning::{
    AssignmentPage, Criterion, NewSubmission, PartKind, ProgressState, RubricLine, Settings, Submission,
    SubmissionState, Wanted,
};

/// The page of an assignment in a version, its minutes and its rubric.
pub(super) fn page(
    connection: &mut Conn,
    version: CourseVersionId,
    part: PartId,
    language: Language,
) -> Result<(ActivityPage, u32, Vec<Criterion>), AppError> {
    let content = PageRow::content(connection, version, part, language, PartKind::Assignment)?;
    let page: ActivityPage = from_json(&content.ok_or_else(AppError::not_found)?)?;
    match page.settings.clone() {
        Settings::Assignment { minutes, rubric, .. } => Ok((page, minutes, rubric)),
        _ => Err(AppError::internal("an assignment with the settings of something else")),
    }
}

/// An assignment of a course that one learns in, with what one handed in.
#[utoipa::path(
    tag = "learning",
    operation_id = "find_assignment",
    params(("course_id" = CourseId, Path), ("part_id" = PartId, Path), Wanted),
    responses((status = 200, body = AssignmentPage)),
    security(("access_token" = []))
)]
#[get("/learning/courses/{course_id}/assignments/{part_id}")]
pub async fn find_assignment(
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
) -> Result<AssignmentPage, AppError> {
    let (enrolment, version) = learner(connection, course, actor.account)?;
    let (page, minutes, rubric) = page(connection, version, part, language)?;
    let submissions = SubmissionRow::list(connection, enrolment.id, part)?;
    let progress = ProgressRow::find(connection, enrolment.id, part)?;
    let head = page.head;
    Ok(AssignmentPage {
        course_id: course,
        id: part,
        title: head.title,
        summary: head.summary,
        html: page.html,
        language,
        said_in: head.said_in,
        module_title: head.module_title,
        minutes,
        rubric: RubricLine::all(&rubric, &page.entries),
        may_submit: may_submit(&submissions),
        submissions: work_files::shown(connection, submissions)?,
        progress: progress.map(ProgressRow::shown),
        previous: head.previous,
        next: head.next,
    })
}

/// Once what was handed in before was given back.
fn may_submit(submissions: &[SubmissionRow]) -> bool {
    submissions.iter().all(|submission| submission.state == SubmissionState::Returned)
}

/// Hands in what an assignment asks for. Refused while something waits to be marked, and once something was accepted.
#[utoipa::path(
    tag = "learning",
    operation_id = "create_submission",
    params(("course_id" = CourseId, Path), ("part_id" = PartId, Path)),
    request_body = NewSubmission,
    responses((status = 201, body = Submission)),
    security(("access_token" = []))
)]
#[post("/learning/courses/{course_id}/assignments/{part_id}/submissions")]
pub async fn create_submission(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CourseId, PartId)>,
    key: IdempotencyKey,
    body: Body<NewSubmission>,
) -> Result<HttpResponse, AppError> {
    let ((course, part), new, now) = (*path, body.0, app.clock.now());
    let operation = format!("create_submission {course} {part}");
    let once = Once::new(&app, actor.account, key, &operation, &new);
    let id = SubmissionId(app.ids.uuid(now));
    let html = markup::to_html(&new.text);
    let submission = app
        .db
        .write(move |connection| {
            let (enrolment, version) = learner(connection, course, actor.account)?;
            page(connection, version, part, Language::English)?;
            let before = SubmissionRow::list(connection, enrolment.id, part)?;
            let created = once.create(connection, |connection| {
                if !may_submit(&before) {
                    return Err(AppError::problem(ProblemCode::Forbidden));
                }
                let row = SubmissionRow {
                    id,
                    enrolment_id: enrolment.id,
                    part_id: part,
                    number: i32::try_from(before.len() + 1).map_err(AppError::internal)?,
                    state: SubmissionState::Waiting,
                    text: new.text,
                    html,
                    submitted_at: now,
                    levels: "{}".to_owned(),
                    feedback_html: String::new(),
                    marked_by: None,
                    marked_at: None,
                };
                row.insert(connection)?;
                work_files::take(connection, actor.account, id, &new.attachments)?;
                completion::advance(connection, &enrolment, part, ProgressState::Waiting, None, now)?;
                Ok(id.0)
            })?;
            let found = SubmissionRow::find(connection, SubmissionId(created))?;
            let row = found.ok_or_else(AppError::not_found)?.row;
            work_files::shown(connection, vec![row])?.pop().ok_or_else(AppError::not_found)
        })
        .await?;
    Ok(HttpResponse::Created().json(submission))
}
