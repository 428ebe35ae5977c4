//! From a draft to the learners: checking, proposing, reviewing, publishing. Two people answer for what is taught.

use super::rows::outline::Sayings;
use super::rows::{tree, versions};
use super::{drafts, policy};
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::learning::publishing;
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::parts::PartRow;
use actix_web::http::header::LOCATION;
use actix_web::{HttpResponse, get, post, put, web};
use shared::core::ProblemCode;
use shared::core::id::{CourseId, CourseVersionId};
use shared::learning::{DraftFlaw, NewVersion, Proposal, Version, VersionReview, VersionState};
use std::collections::HashMap;

/// What is wrong with a draft, or missing in it, before it can be proposed.
#[utoipa::path(
    tag = "teaching",
    operation_id = "check_course",
    params(("course_id" = CourseId, Path)),
    responses((status = 200, body = Vec<DraftFlaw>)),
    security(("access_token" = []))
)]
#[get("/teaching/courses/{course_id}/flaws")]
pub async fn check_course(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
) -> Result<HttpResponse, AppError> {
    policy::require_read(&actor)?;
    let course = *course;
    let flaws = app
        .db
        .read(move |connection| {
            let course = CourseRow::find(connection, course)?.ok_or_else(AppError::not_found)?;
            flaws(connection, &course)
        })
        .await?;
    Ok(HttpResponse::Ok().json(flaws))
}

fn flaws(connection: &mut Conn, course: &CourseRow) -> Result<Vec<DraftFlaw>, AppError> {
    let draft = drafts::export(connection, course)?;
    let found = course_file::check(&draft.file);
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let kinds: HashMap<_, _> =
        PartRow::list(connection, course.id)?.into_iter().map(|row| (row.id, row.kind)).collect();
    let said = Sayings::of_course(connection, course.id, course.source_language)?;
    let root = PartRow::root(course.id);
    let flaw = found.into_iter().map(|flaw| {
        let part_id = draft.ids.get(&flaw.part).copied().unwrap_or(root);
        let kind = kinds.get(&part_id).copied().unwrap_or(shared::learning::PartKind::Course);
        let (title, language) = (said.title(part_id), flaw.language);
        DraftFlaw { part_id, kind, title, language, code: flaw.code, what: flaw.what }
    });
    Ok(flaw.collect())
}

/// Freezes the draft into a version that a colleague reviews; one that waited until now is not waited for any more. A draft with flaws
/// is not proposed: the answer names them.
#[utoipa::path(
    tag = "teaching",
    operation_id = "propose_version",
    params(("course_id" = CourseId, Path)),
    request_body = NewVersion,
    responses((status = 201, body = Proposal), (status = 200, body = Proposal, description = "the draft has flaws")),
    security(("access_token" = []))
)]
#[post("/teaching/courses/{course_id}/versions")]
pub async fn propose_version(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
    body: Body<NewVersion>,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let (course, note, now, ids) = (*course, body.0.note, app.clock.now(), app.ids.clone());
    let act = Act::new(&ids, now, Some(actor.account), "propose_version", format!("course {course}"));
    let proposal = app
        .db
        .write(move |connection| {
            let course = tree::lock(connection, course)?;
            let flaws = flaws(connection, &course)?;
            if !flaws.is_empty() {
                return Ok(Proposal::Flawed { flaws });
            }
            versions::withdraw_waiting(connection, course.id)?;
            let by = Some(actor.account);
            let version = publishing::propose(connection, &ids, &course, by, note.trim(), now)?;
            act.record(connection)?;
            let version = Box::new(show(connection, &actor, version.id)?);
            Ok(Proposal::Proposed { version })
        })
        .await?;
    Ok(match &proposal {
        Proposal::Flawed { .. } => HttpResponse::Ok().json(proposal),
        Proposal::Proposed { version } => HttpResponse::Created()
            .insert_header((LOCATION, format!("/api/v1/teaching/courses/{}/versions", version.course_id)))
            .json(proposal),
    })
}

fn show(connection: &mut Conn, actor: &ActorFacts, id: CourseVersionId) -> Result<Version, AppError> {
    let row = versions::find_reviewed(connection, id)?;
    let course = CourseRow::find(connection, row.0.course_id)?.ok_or_else(AppError::not_found)?;
    let shown = versions::shown(connection, actor, &course, vec![row])?;
    shown.into_iter().next().ok_or_else(AppError::not_found)
}

/// The versions of a course, the newest first; of those that wait what is otherwise than in the one that learners get.
#[utoipa::path(
    tag = "teaching",
    operation_id = "list_versions",
    params(("course_id" = CourseId, Path)),
    responses((status = 200, body = Vec<Version>)),
    security(("access_token" = []))
)]
#[get("/teaching/courses/{course_id}/versions")]
pub async fn list_versions(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
) -> Result<HttpResponse, AppError> {
    policy::require_read(&actor)?;
    let course = *course;
    let versions = app
        .db
        .read(move |connection| {
            let course = CourseRow::find(connection, course)?.ok_or_else(AppError::not_found)?;
            let rows = versions::list(connection, course.id)?;
            versions::shown(connection, &actor, &course, rows)
        })
        .await?;
    Ok(HttpResponse::Ok().json(versions))
}

/// Accepts a version that a colleague proposed, or sends it back with the reason.
#[utoipa::path(
    tag = "teaching",
    operation_id = "review_version",
    params(("version_id" = CourseVersionId, Path)),
    request_body = VersionReview,
    responses((status = 200, body = Version)),
    security(("access_token" = []))
)]
#[put("/teaching/versions/{version_id}/review")]
pub async fn review_version(
    app: web::Data<App>,
    actor: Actor,
    version: web::Path<CourseVersionId>,
    body: Body<VersionReview>,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let (version, review, now) = (*version, body.0, app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "review_version", format!("version {version}"))
        .with(if review.accepted { "accepted" } else { "sent back" }.to_owned());
    let version = app
        .db
        .write(move |connection| {
            let course = versions::find(connection, version)?.course_id;
            tree::lock(connection, course)?;
            let row = versions::find(connection, version)?;
            policy::require(&actor, policy::may_review(&actor, row.proposed_by))?;
            if row.state != VersionState::Proposed {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            let words = review.words.trim();
            versions::review(connection, version, actor.account, review.accepted, words, now)?;
            act.record(connection)?;
            show(connection, &actor, version)
        })
        .await?;
    Ok(HttpResponse::Ok().json(version))
}

/// Puts a version that was reviewed before the learners. Whoever comes in gets it; who is in an older one finishes that or moves on.
#[utoipa::path(
    tag = "teaching",
    operation_id = "publish_version",
    params(("version_id" = CourseVersionId, Path)),
    responses((status = 200, body = Version)),
    security(("access_token" = []))
)]
#[put("/teaching/versions/{version_id}/publication")]
pub async fn publish_version(
    app: web::Data<App>,
    actor: Actor,
    version: web::Path<CourseVersionId>,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let (version, now) = (*version, app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "publish_version", format!("version {version}"));
    let version = app
        .db
        .write(move |connection| {
            let course = versions::find(connection, version)?.course_id;
            tree::lock(connection, course)?;
            let row = versions::find(connection, version)?;
            match row.state {
                VersionState::Published => {}
                VersionState::Reviewed => {
                    publishing::publish(connection, &row, now)?;
                    act.record(connection)?;
                }
                _ => return Err(AppError::problem(ProblemCode::Forbidden)),
            }
            show(connection, &actor, version)
        })
        .await?;
    Ok(HttpResponse::Ok().json(version))
}
