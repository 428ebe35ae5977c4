//! Practice scenarios: playing them. The whole graph is sent, and played in the browser; what is stored is replayed here first, so that
//! nobody comes to an end by another way than the conversation itself.

use super::catalogue::language;
use super::completion;
use super::freezing::ActivityPage;
use super::lessons::learner;
use super::rows::pages::PageRow;
use super::rows::plays::PlayRow;
use super::rows::progress::ProgressRow;
use super::rows::versions::VersionPartRow;
use super::rows::{from_json, to_json};
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use actix_web::{HttpRequest, HttpResponse, get, put, web};
use shared::core::id::{CourseId, CourseVersionId, EnrolmentId, PartId};
use shared::core::{FieldCode, Language};
use shared::learning::{
    Graph, PartKind, Play, Progress, ProgressState, Scenario, ScenarioPage, Settings, Wanted,
};

/// A practice scenario of a course that one learns in, with how one played it last.
#[utoipa::path(
    tag = "learning",
    operation_id = "find_scenario",
    params(("course_id" = CourseId, Path), ("part_id" = PartId, Path), Wanted),
    responses((status = 200, body = ScenarioPage)),
    security(("access_token" = []))
)]
#[get("/learning/courses/{course_id}/scenarios/{part_id}")]
pub async fn find_scenario(
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
) -> Result<ScenarioPage, AppError> {
    let (enrolment, version) = learner(connection, course, actor.account)?;
    let scenario = scenario(connection, version, part, language)?;
    let progress = ProgressRow::find(connection, enrolment.id, part)?;
    let play = played(connection, enrolment.id, &scenario)?;
    Ok(ScenarioPage { course_id: course, scenario, progress: progress.map(ProgressRow::shown), play })
}

/// A scenario of a version, in one language.
fn scenario(
    connection: &mut Conn,
    version: CourseVersionId,
    part: PartId,
    language: Language,
) -> Result<Scenario, AppError> {
    let page = PageRow::content(connection, version, part, language, PartKind::Scenario)?;
    let page = page.ok_or_else(AppError::not_found)?;
    let ActivityPage { head, html, settings, entries, .. } = from_json(&page)?;
    let Settings::Scenario { start, state, scenes, .. } = settings else { return Err(AppError::not_found()) };
    Ok(Scenario {
        id: part,
        title: head.title,
        summary: head.summary,
        language: head.language,
        said_in: head.said_in,
        module_title: head.module_title,
        previous: head.previous,
        next: head.next,
        html,
        start,
        state,
        scenes,
        texts: entries,
    })
}

/// How somebody played it last. Of a way that this version no longer has, only the reflection is left.
fn played(
    connection: &mut Conn,
    enrolment: EnrolmentId,
    scenario: &Scenario,
) -> Result<Option<Play>, AppError> {
    let Some(row) = PlayRow::find(connection, enrolment, scenario.id)? else { return Ok(None) };
    let mut play = row.shown()?;
    if scenario.graph().play(&play.steps).is_none() {
        play.steps.clear();
    }
    Ok(Some(play))
}

/// Stores how one plays a scenario, in the place of what was there. It is done once one has come to an end.
#[utoipa::path(
    tag = "learning",
    operation_id = "save_play",
    params(("course_id" = CourseId, Path), ("part_id" = PartId, Path)),
    request_body = Play,
    responses((status = 200, body = Progress)),
    security(("access_token" = []))
)]
#[put("/learning/courses/{course_id}/scenarios/{part_id}/play")]
pub async fn save_play(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CourseId, PartId)>,
    body: Body<Play>,
) -> Result<HttpResponse, AppError> {
    let ((course, part), play, now) = (*path, body.0, app.clock.now());
    let progress = app
        .db
        .write(move |connection| {
            let (enrolment, version) = learner(connection, course, actor.account)?;
            let has_ended = ends(connection, version, part, &play)?;
            let row = PlayRow {
                enrolment_id: enrolment.id,
                part_id: part,
                steps: to_json(&play.steps)?,
                reflection: play.reflection,
                ended: i32::from(has_ended),
                updated_at: now,
            };
            row.put(connection)?;
            let state = if has_ended { ProgressState::Done } else { ProgressState::Started };
            completion::advance(connection, &enrolment, part, state, None, now)
        })
        .await?;
    Ok(HttpResponse::Ok().json(progress.shown()))
}

/// Whether these steps come to an end; an error where they cannot be taken.
fn ends(
    connection: &mut Conn,
    version: CourseVersionId,
    part: PartId,
    play: &Play,
) -> Result<bool, AppError> {
    let row = VersionPartRow::find(connection, version, part)?;
    let row = row.filter(|row| row.kind == PartKind::Scenario).ok_or_else(AppError::not_found)?;
    let Settings::Scenario { start, state, scenes, .. } = from_json(&row.settings)? else {
        return Err(AppError::not_found());
    };
    let graph = Graph { start: &start, state: &state, scenes: &scenes };
    let played = graph.play(&play.steps).ok_or_else(|| AppError::field("steps", FieldCode::NotAvailable))?;
    Ok(played.scene.end.is_some())
}
