//! Background work: what waits, what failed for good, tried again or thrown away.

use super::policy::require;
use super::rows::jobs::JobRow;
use crate::accounts::authority;
use crate::app::App;
use crate::audit::Act;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::page::Asked;
use actix_web::{HttpRequest, HttpResponse, delete, get, put, web};
use shared::admin::{JobQuery, JobSummary};
use shared::core::id::JobId;
use shared::core::{Page, Problem};

/// Background work of one state, the latest time first.
#[utoipa::path(
    tag = "admin",
    operation_id = "list_jobs",
    params(JobQuery),
    responses(
        (status = 200, body = Page<JobSummary>),
        (status = 403, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[get("/admin/jobs")]
pub async fn list_jobs(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<JobQuery>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let asked = Asked::of("list_jobs", &*query)?;
    let query = query.into_inner();
    let rows = app
        .db
        .read(move |connection| Ok(JobRow::list(connection, &query, asked.place, asked.sql_rows())?))
        .await?;
    etag::json(&request, &asked.page(rows, JobRow::key).map(JobSummary::from))
}

/// Tries again, at once, what failed for good.
#[utoipa::path(
    tag = "admin",
    operation_id = "retry_job",
    params(("job_id" = JobId, Path)),
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "nothing that failed for good has this id"),
    ),
    security(("access_token" = []))
)]
#[put("/admin/jobs/{job_id}/retry")]
pub async fn retry_job(
    app: web::Data<App>,
    actor: Actor,
    job: web::Path<JobId>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let (job, now) = (*job, app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "retry_job", format!("job {job}"));
    app.db
        .write(move |connection| {
            if !JobRow::retry(connection, job, now)? {
                return Err(AppError::not_found());
            }
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Throws away what failed for good.
#[utoipa::path(
    tag = "admin",
    operation_id = "delete_job",
    params(("job_id" = JobId, Path)),
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "nothing that failed for good has this id"),
    ),
    security(("access_token" = []))
)]
#[delete("/admin/jobs/{job_id}")]
pub async fn delete_job(
    app: web::Data<App>,
    actor: Actor,
    job: web::Path<JobId>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let (job, now) = (*job, app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "delete_job", format!("job {job}"));
    app.db
        .write(move |connection| {
            if !JobRow::delete(connection, job)? {
                return Err(AppError::not_found());
            }
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
