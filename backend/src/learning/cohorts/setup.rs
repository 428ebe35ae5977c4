//! Setting cohorts up: their name and days, archiving them.

use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::learning_cohorts::dsl;
use crate::forum::close_category;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::{Body, IfMatch};
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::http::page::Asked;
use crate::learning::catalogue::language;
use crate::learning::guiding;
use crate::learning::rows::cohorts::{self, CohortRow, ListedCohort};
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::to_json;
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, delete, get, post, put, web};
use diesel::prelude::*;
use shared::core::id::{CohortId, CourseId};
use shared::core::{Language, Page, ProblemCode, Role, Timestamp};
use shared::learning::{Cohort, CohortContent, CohortQuery, Wanted};

/// The cohorts that one guides, the newest first; to who manages the project, all.
#[utoipa::path(
    tag = "teaching",
    operation_id = "list_cohorts",
    params(CohortQuery),
    responses((status = 200, body = Page<Cohort>)),
    security(("access_token" = []))
)]
#[get("/teaching/cohorts")]
pub async fn list_cohorts(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<CohortQuery>,
) -> Result<HttpResponse, AppError> {
    guiding::require_arrange(&actor)?;
    let query = query.into_inner();
    let (asked, language) = (Asked::of("list_cohorts", &query)?, language(&actor, query.language));
    let page = app
        .db
        .read(move |connection| {
            let all = actor.has_role(Role::ProjectManager);
            let rows = ListedCohort::list(connection, actor.account, all, language, &query, &asked)?;
            asked.page(rows, ListedCohort::key).try_map_all(|rows| shown(connection, &actor, rows))
        })
        .await?;
    etag::json(&request, &page)
}

fn shown(
    connection: &mut Conn,
    actor: &ActorFacts,
    rows: Vec<ListedCohort>,
) -> Result<Vec<Cohort>, AppError> {
    let ids: Vec<CohortId> = rows.iter().map(|row| row.cohort.id).collect();
    let mut facilitators = cohorts::facilitators_of(connection, &ids)?;
    let guides = guiding::may_guide(actor);
    let shown = |row: ListedCohort| {
        let named = facilitators.remove(&row.cohort.id).unwrap_or_default();
        row.shown(named, guides)
    };
    Ok(rows.into_iter().map(shown).collect())
}

/// A cohort as the actor sees it.
pub fn show(
    connection: &mut Conn,
    actor: &ActorFacts,
    id: CohortId,
    language: Language,
) -> Result<Cohort, AppError> {
    let row = ListedCohort::find(connection, id, actor.account, language)?;
    let row = row.ok_or_else(AppError::not_found)?;
    shown(connection, actor, vec![row])?.pop().ok_or_else(AppError::not_found)
}

/// A cohort that one guides; to who manages the project, any.
#[utoipa::path(
    tag = "teaching",
    operation_id = "find_cohort",
    params(("cohort_id" = CohortId, Path), Wanted),
    responses((status = 200, body = Cohort)),
    security(("access_token" = []))
)]
#[get("/teaching/cohorts/{cohort_id}")]
pub async fn find_cohort(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<CohortId>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let (id, language) = (*id, language(&actor, wanted.language));
    let cohort = app
        .db
        .read(move |connection| {
            guiding::cohort_to_arrange(connection, &actor, id)?;
            show(connection, &actor, id, language)
        })
        .await?;
    etag::json_version(&request, &cohort, cohort.revision)
}

/// Makes a cohort of a course, which one guides from then on.
#[utoipa::path(
    tag = "teaching",
    operation_id = "create_cohort",
    params(
        ("course_id" = CourseId, Path),
        ("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more"),
    ),
    request_body = CohortContent,
    responses((status = 201, body = Cohort)),
    security(("access_token" = []))
)]
#[post("/teaching/courses/{course_id}/cohorts")]
pub async fn create_cohort(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
    key: IdempotencyKey,
    body: Body<CohortContent>,
) -> Result<HttpResponse, AppError> {
    guiding::require_facilitator(&actor)?;
    let (course_id, content, now) = (*course, body.0, app.clock.now());
    let once = Once::new(&app, actor.account, key, &format!("create_cohort {course_id}"), &content);
    let id = CohortId(app.ids.uuid(now));
    let act = Act::new(&app.ids, now, Some(actor.account), "create_cohort", format!("cohort {id}"));
    let language = language(&actor, None);
    let cohort = app
        .db
        .write(move |connection| {
            let created = once.create(connection, |connection| {
                let course = CourseRow::find(connection, course_id)?.ok_or_else(AppError::not_found)?;
                if course.archived_at.is_some() {
                    return Err(AppError::problem(ProblemCode::Forbidden));
                }
                CohortRow::new(id, course_id, content, now).insert(connection)?;
                cohorts::add_facilitator(connection, id, actor.account)?;
                act.record(connection)?;
                Ok(id.0)
            })?;
            show(connection, &actor, CohortId(created), language)
        })
        .await?;
    let location = format!("/api/v1/teaching/cohorts/{}", cohort.id);
    Ok(HttpResponse::Created().insert_header((LOCATION, location)).json(cohort))
}

/// Changes a cohort of this revision: its name and its days, all of which are sent.
#[utoipa::path(
    tag = "teaching",
    operation_id = "update_cohort",
    params(("cohort_id" = CohortId, Path), ("If-Match" = String, Header, description = "the revision that was read, quoted")),
    request_body = CohortContent,
    responses((status = 200, body = Cohort)),
    security(("access_token" = []))
)]
#[put("/teaching/cohorts/{cohort_id}")]
pub async fn update_cohort(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<CohortId>,
    revision: IfMatch,
    body: Body<CohortContent>,
) -> Result<HttpResponse, AppError> {
    let (id, content, language) = (*id, body.0, language(&actor, None));
    let cohort = app
        .db
        .write(move |connection| {
            guiding::open_cohort(connection, &actor, id)?;
            let of_this_revision = dsl::learning_cohorts.find(id).filter(dsl::revision.eq(revision.0));
            let changed = diesel::update(of_this_revision)
                .set((
                    dsl::name.eq(content.name.trim()),
                    dsl::starts_on.eq(content.starts_on),
                    dsl::ends_on.eq(content.ends_on),
                    dsl::revision.eq(dsl::revision + 1),
                ))
                .execute(connection)?;
            let stored = show(connection, &actor, id, language)?;
            if changed == 0 {
                let sent = Some(to_json(&content)?);
                return Err(AppError::edit_conflict(stored.revision, to_json(&stored)?, sent));
            }
            Ok(stored)
        })
        .await?;
    Ok(etag::changed(&cohort, cohort.revision))
}

/// Archives a cohort: it is looked at and changes no more, and its discussion is closed. Who learns in it goes on.
#[utoipa::path(
    tag = "teaching",
    operation_id = "archive_cohort",
    params(("cohort_id" = CohortId, Path)),
    responses((status = 200, body = Cohort)),
    security(("access_token" = []))
)]
#[put("/teaching/cohorts/{cohort_id}/archive")]
pub async fn archive_cohort(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<CohortId>,
) -> Result<HttpResponse, AppError> {
    let now = app.clock.now();
    set_archived(&app, actor, *id, Some(now), "archive_cohort").await
}

/// Opens a cohort again that was archived, and its discussion.
#[utoipa::path(
    tag = "teaching",
    operation_id = "reopen_cohort",
    params(("cohort_id" = CohortId, Path)),
    responses((status = 200, body = Cohort)),
    security(("access_token" = []))
)]
#[delete("/teaching/cohorts/{cohort_id}/archive")]
pub async fn reopen_cohort(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<CohortId>,
) -> Result<HttpResponse, AppError> {
    set_archived(&app, actor, *id, None, "reopen_cohort").await
}

async fn set_archived(
    app: &App,
    actor: Actor,
    id: CohortId,
    at: Option<Timestamp>,
    action: &'static str,
) -> Result<HttpResponse, AppError> {
    let act = Act::new(&app.ids, app.clock.now(), Some(actor.account), action, format!("cohort {id}"));
    let language = language(&actor, None);
    let cohort = app
        .db
        .write(move |connection| {
            let row = guiding::cohort(connection, &actor, id)?;
            if row.archived_at.is_some() != at.is_some() {
                diesel::update(dsl::learning_cohorts.find(id))
                    .set((dsl::archived_at.eq(at), dsl::revision.eq(row.revision + 1)))
                    .execute(connection)?;
                if let Some(category) = row.category_id {
                    close_category(connection, category, at)?;
                }
                act.record(connection)?;
            }
            show(connection, &actor, id, language)
        })
        .await?;
    app.category_rules.forget();
    Ok(HttpResponse::Ok().json(cohort))
}
