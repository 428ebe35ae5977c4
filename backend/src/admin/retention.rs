//! The record of what was deleted by age.

use super::policy::require;
use super::rows::retention::RunRow;
use crate::accounts::authority;
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::page::Asked;
use actix_web::{HttpRequest, HttpResponse, get, web};
use shared::admin::{RetentionRun, RetentionRunQuery};
use shared::core::Page;

/// The runs of deletion by age, the newest first.
#[utoipa::path(
    tag = "admin",
    operation_id = "list_retention_runs",
    params(RetentionRunQuery),
    responses((status = 200, body = Page<RetentionRun>)),
    security(("access_token" = []))
)]
#[get("/admin/retention-runs")]
pub async fn list_retention_runs(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<RetentionRunQuery>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let asked = Asked::of("list_retention_runs", &*query)?;
    let rows =
        app.db.read(move |connection| Ok(RunRow::list(connection, asked.place, asked.sql_rows())?)).await?;
    etag::json(&request, &asked.page(rows, RunRow::key).map(RetentionRun::from))
}
