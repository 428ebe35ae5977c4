//! Marking what was handed in: a queue by age, a level for each line of the rubric, words to the learner, and whether it is accepted.
//! Facilitators mark what those hand in whom they guide ([`super::guiding`]), never their own.

use super::assignments::page;
use super::catalogue::language;
use super::completion;
use super::guiding::Guide;
use super::rows::enrolments::EnrolmentRow;
use super::rows::pages::titles;
use super::rows::submissions::{SubmissionRow, Waiting};
use super::rows::{count, to_json};
use super::telling::{Work, tell_marked};
use super::work_files;
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::learning_submissions::dsl;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::notify;
use actix_web::{HttpRequest, HttpResponse, get, put, web};
use diesel::prelude::*;
use shared::core::id::SubmissionId;
use shared::core::{FieldCode, Language, ProblemCode};
use shared::learning::{
    Criterion, Marking, PartKind, ProgressState, RubricLine, SubmissionState, SubmissionToMark,
    WaitingSubmission, Wanted,
};

/// Most rows of the queue: the oldest come first, and who has marked them sees the next.
const MOST: i64 = 100;

/// What waits to be marked, the oldest first.
#[utoipa::path(
    tag = "learning",
    operation_id = "list_waiting_submissions",
    params(Wanted),
    responses((status = 200, body = Vec<WaitingSubmission>)),
    security(("access_token" = []))
)]
#[get("/teaching/submissions")]
pub async fn list_waiting_submissions(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let language = language(&actor, wanted.language);
    let waiting = app
        .db
        .read(move |connection| {
            let guide = Guide::load(connection, &actor)?;
            let rows = SubmissionRow::list_waiting(
                connection,
                actor.account,
                &guide.cohorts,
                &guide.countries,
                MOST,
            )?;
            shown(connection, rows, language)
        })
        .await?;
    etag::json(&request, &waiting)
}

/// With the titles of course and assignment in the version of each learner.
fn shown(
    connection: &mut Conn,
    rows: Vec<Waiting>,
    language: Language,
) -> Result<Vec<WaitingSubmission>, AppError> {
    let places: Vec<_> = rows.iter().filter_map(|one| Some((one.version?, one.row.part_id))).collect();
    let titles = titles(connection, &places, PartKind::Assignment, language)?;
    let shown = rows.into_iter().filter_map(|Waiting { row, name: learner, version, .. }| {
        let (course, title) = titles.get(&(version?, row.part_id))?.clone();
        let number = count(row.number);
        Some(WaitingSubmission { id: row.id, learner, course, title, number, submitted_at: row.submitted_at })
    });
    Ok(shown.collect())
}

/// Something handed in that the actor may mark.
fn find(connection: &mut Conn, actor: &ActorFacts, id: SubmissionId) -> Result<Waiting, AppError> {
    let guide = Guide::load(connection, actor)?;
    let found = SubmissionRow::find(connection, id)?;
    found.filter(|found| guide.guides(&found.learner)).ok_or_else(AppError::not_found)
}

/// Something handed in, with what one needs to mark it.
#[utoipa::path(
    tag = "learning",
    operation_id = "find_submission_to_mark",
    params(("submission_id" = SubmissionId, Path), Wanted),
    responses((status = 200, body = SubmissionToMark)),
    security(("access_token" = []))
)]
#[get("/teaching/submissions/{submission_id}")]
pub async fn find_submission_to_mark(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<SubmissionId>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let (id, language) = (*id, language(&actor, wanted.language));
    let shown = app
        .db
        .read(move |connection| {
            let Waiting { row, name: learner, version, .. } = find(connection, &actor, id)?;
            let version = version.ok_or_else(AppError::not_found)?;
            let (page, _, rubric) = page(connection, version, row.part_id, language)?;
            let submissions = SubmissionRow::list(connection, row.enrolment_id, row.part_id)?;
            Ok(SubmissionToMark {
                learner,
                title: page.head.title,
                html: page.html,
                rubric: RubricLine::all(&rubric, &page.entries),
                submissions: work_files::shown(connection, submissions)?,
            })
        })
        .await?;
    etag::json(&request, &shown)
}

/// Marks something that was handed in. Once it is accepted it stays so; what was given back is handed in again.
#[utoipa::path(
    tag = "learning",
    operation_id = "mark_submission",
    params(("submission_id" = SubmissionId, Path)),
    request_body = Marking,
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/teaching/submissions/{submission_id}/marking")]
pub async fn mark_submission(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<SubmissionId>,
    body: Body<Marking>,
) -> Result<HttpResponse, AppError> {
    let (id, marking, now) = (*id, body.0, app.clock.now());
    let feedback = markup::to_html(&marking.feedback);
    let told = app
        .db
        .write(move |connection| {
            let Waiting { row, version, .. } = find(connection, &actor, id)?;
            let version = version.ok_or_else(AppError::not_found)?;
            let (_, _, rubric) = page(connection, version, row.part_id, Language::English)?;
            check(&rubric, &marking)?;
            if row.state != SubmissionState::Waiting {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            let accepted = marking.accept;
            let state = if accepted { SubmissionState::Accepted } else { SubmissionState::Returned };
            diesel::update(dsl::learning_submissions.find(id))
                .set((
                    dsl::state.eq(state),
                    dsl::levels.eq(to_json(&marking.levels)?),
                    dsl::feedback_html.eq(feedback),
                    dsl::marked_by.eq(actor.account),
                    dsl::marked_at.eq(now),
                ))
                .execute(connection)?;
            let learner = EnrolmentRow::get(connection, row.enrolment_id)?;
            let progress = if accepted { ProgressState::Done } else { ProgressState::Started };
            completion::set(connection, &learner, row.part_id, progress, now)?;
            tell_marked(connection, &learner, Work::Submission(row.part_id), actor.account, now)
        })
        .await?;
    notify::announce(&app, &told);
    Ok(HttpResponse::NoContent().finish())
}

/// Every line of the rubric has one of its levels, and nothing else has.
fn check(rubric: &[Criterion], marking: &Marking) -> Result<(), AppError> {
    let is_level = |criterion: &Criterion| {
        let level = marking.levels.get(&criterion.key).and_then(|level| usize::try_from(*level).ok());
        level.is_some_and(|level| level < criterion.points.len())
    };
    if rubric.iter().all(is_level) && marking.levels.len() == rubric.len() {
        Ok(())
    } else {
        Err(AppError::field("levels", FieldCode::NotAvailable))
    }
}
