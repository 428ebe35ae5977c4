//! Marking the essays of quizzes: a queue by age, and a part of the points for each essay of an attempt, all at once.

use super::attempts::Taken;
use super::catalogue::language;
use super::completion;
use super::guiding::Guide;
use super::rows::attempts::{AnswerRow, AttemptRow, Handed, passes};
use super::rows::enrolments::EnrolmentRow;
use super::rows::pages::titles;
use super::rows::progress::ProgressRow;
use super::telling::{Work, tell_marked};
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::notify;
use actix_web::{HttpRequest, HttpResponse, get, put, web};
use shared::core::id::AttemptId;
use shared::core::{FieldCode, ProblemCode, Timestamp};
use shared::learning::{
    AttemptState, EssayMarks, EssaysToMark, PartKind, ProgressState, WaitingEssays, Wanted, Weight,
};
use std::collections::BTreeSet;

/// Most rows of the queue: the oldest come first, and who has marked them sees the next.
const MOST: i64 = 100;

/// Attempts whose essays wait to be marked, the oldest first.
#[utoipa::path(
    tag = "learning",
    operation_id = "list_waiting_essays",
    params(Wanted),
    responses((status = 200, body = Vec<WaitingEssays>)),
    security(("access_token" = []))
)]
#[get("/teaching/attempts")]
pub async fn list_waiting_essays(
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
            let rows = AttemptRow::list_submitted(
                connection,
                actor.account,
                &guide.cohorts,
                &guide.countries,
                MOST,
            )?;
            let places: Vec<_> = rows.iter().map(|one| (one.row.version_id, one.row.part_id)).collect();
            let titles = titles(connection, &places, PartKind::Quiz, language)?;
            let shown = rows.into_iter().filter_map(|Handed { row, name: learner, .. }| {
                let (course, title) = titles.get(&(row.version_id, row.part_id))?.clone();
                Some(WaitingEssays {
                    attempt_id: row.id,
                    learner,
                    course,
                    title,
                    submitted_at: row.submitted_at?,
                })
            });
            Ok(shown.collect::<Vec<_>>())
        })
        .await?;
    etag::json(&request, &waiting)
}

/// An attempt that was handed in and that the actor may mark.
fn find(connection: &mut Conn, actor: &ActorFacts, id: AttemptId) -> Result<Handed, AppError> {
    let guide = Guide::load(connection, actor)?;
    let found = AttemptRow::find_handed(connection, id)?;
    let found = found.filter(|found| guide.guides(&found.learner) && found.row.state != AttemptState::Open);
    found.ok_or_else(AppError::not_found)
}

/// The essays of an attempt that was handed in.
#[utoipa::path(
    tag = "learning",
    operation_id = "find_essays",
    params(("attempt_id" = AttemptId, Path)),
    responses((status = 200, body = EssaysToMark)),
    security(("access_token" = []))
)]
#[get("/teaching/attempts/{attempt_id}")]
pub async fn find_essays(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<AttemptId>,
) -> Result<HttpResponse, AppError> {
    let id = *id;
    let shown = app
        .db
        .read(move |connection| {
            let Handed { row, course, name: learner, .. } = find(connection, &actor, id)?;
            let submitted_at = row.submitted_at.ok_or_else(AppError::not_found)?;
            let taken = Taken::load(connection, row, course)?;
            Ok(EssaysToMark {
                learner,
                title: taken.title().to_owned(),
                language: taken.language(),
                submitted_at,
                essays: taken.essays()?,
            })
        })
        .await?;
    etag::json(&request, &shown)
}

/// Says what the essays of an attempt are worth. With that the attempt is marked, and stays so.
#[utoipa::path(
    tag = "learning",
    operation_id = "mark_essays",
    params(("attempt_id" = AttemptId, Path)),
    request_body = EssayMarks,
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/teaching/attempts/{attempt_id}/marks")]
pub async fn mark_essays(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<AttemptId>,
    body: Body<EssayMarks>,
) -> Result<HttpResponse, AppError> {
    let (id, marks, now) = (*id, body.0, app.clock.now());
    let told = app
        .db
        .write(move |connection| {
            let Handed { row, course, .. } = find(connection, &actor, id)?;
            if row.state != AttemptState::Submitted {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            let essays = Taken::load(connection, row.clone(), course)?.essays()?;
            let asked: BTreeSet<u32> = essays.iter().map(|essay| essay.place).collect();
            let marked: BTreeSet<u32> = marks.marks.iter().map(|mark| mark.place).collect();
            if asked != marked || marks.marks.len() != asked.len() {
                return Err(AppError::field("marks", FieldCode::NotAvailable));
            }
            for mark in &marks.marks {
                let place = i32::try_from(mark.place).map_err(AppError::internal)?;
                let html = markup::to_html(&mark.feedback);
                AnswerRow::mark_essay(
                    connection,
                    (id, place),
                    of_percent(mark.percent)?,
                    &html,
                    actor.account,
                )?;
            }
            let taken = Taken::load(connection, row.clone(), course)?;
            let result =
                taken.mark(connection)?.ok_or_else(|| AppError::internal("an essay without a mark"))?;
            AttemptRow::set_result(connection, id, result)?;
            let learner = conclude(connection, &row, passes(result, taken.pass_percent()), now)?;
            tell_marked(connection, &learner, Work::Essays(id), actor.account, now)
        })
        .await?;
    notify::announce(&app, &told);
    Ok(HttpResponse::NoContent().finish())
}

fn of_percent(percent: u32) -> Result<Weight, AppError> {
    let percent = i32::try_from(percent).map_err(AppError::internal)?;
    Ok(Weight(Weight::FULL.0 / 100 * percent))
}

/// A quiz that was passed is done; one that was not is open again, unless it was passed in another attempt. Gives whose it is.
fn conclude(
    connection: &mut Conn,
    attempt: &AttemptRow,
    passed: bool,
    now: Timestamp,
) -> Result<EnrolmentRow, AppError> {
    let learner = EnrolmentRow::get(connection, attempt.enrolment_id)?;
    let before = ProgressRow::find(connection, learner.id, attempt.part_id)?.map(|row| row.state);
    let state = match (passed, before) {
        (true, _) | (false, Some(ProgressState::Done)) => ProgressState::Done,
        (false, _) => ProgressState::Started,
    };
    completion::set(connection, &learner, attempt.part_id, state, now)?;
    Ok(learner)
}
