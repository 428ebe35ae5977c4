//! Drafts: what was typed and not sent, found again on every device. Only their writer ever sees them.

use super::rows::drafts::DraftRow;
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use actix_web::{HttpRequest, HttpResponse, delete, get, put, web};
use shared::core::{Problem, ProblemCode};
use shared::forum::{Draft, DraftContent, DraftKey};

/// Most drafts that a list shows.
const MOST: i64 = 100;

fn parse(key: &str) -> Result<DraftKey, AppError> {
    key.parse().map_err(|_| AppError::Problem {
        code: ProblemCode::MalformedRequest,
        detail: Some("a draft's key is topic, reply-<topic id> or edit-<post id>".into()),
    })
}

/// One's drafts, the last saved first; a hundred at most.
#[utoipa::path(
    tag = "forum",
    operation_id = "list_drafts",
    responses((status = 200, body = Vec<Draft>)),
    security(("access_token" = []))
)]
#[get("/forum/drafts")]
pub async fn list_drafts(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    let rows = app.db.read(move |connection| Ok(DraftRow::list(connection, actor.account, MOST)?)).await?;
    let drafts = rows.into_iter().map(Draft::try_from).collect::<Result<Vec<_>, _>>()?;
    etag::json(&request, &drafts)
}

/// One draft.
#[utoipa::path(
    tag = "forum",
    operation_id = "find_draft",
    params(("key" = String, Path, description = "`topic`, `reply-<topic id>` or `edit-<post id>`")),
    responses(
        (status = 200, body = Draft),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[get("/forum/drafts/{key}")]
pub async fn find_draft(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    key: web::Path<String>,
) -> Result<HttpResponse, AppError> {
    let key = parse(&key)?;
    let row = app.db.read(move |connection| Ok(DraftRow::find(connection, actor.account, key)?)).await?;
    let draft = Draft::try_from(row.ok_or_else(AppError::not_found)?)?;
    etag::json(&request, &draft)
}

/// Saves a draft over the one before.
#[utoipa::path(
    tag = "forum",
    operation_id = "save_draft",
    params(("key" = String, Path, description = "`topic`, `reply-<topic id>` or `edit-<post id>`")),
    request_body = DraftContent,
    responses((status = 200, body = Draft)),
    security(("access_token" = []))
)]
#[put("/forum/drafts/{key}")]
pub async fn save_draft(
    app: web::Data<App>,
    actor: Actor,
    key: web::Path<String>,
    body: Body<DraftContent>,
) -> Result<HttpResponse, AppError> {
    let (key, now) = (parse(&key)?, app.clock.now());
    let text = serde_json::to_string(&body.0).map_err(AppError::internal)?;
    app.db.write(move |connection| Ok(DraftRow::save(connection, actor.account, key, &text, now)?)).await?;
    Ok(HttpResponse::Ok().json(Draft { key: key.to_string(), content: body.0, saved_at: now }))
}

/// Throws a draft away; none there is as good.
#[utoipa::path(
    tag = "forum",
    operation_id = "delete_draft",
    params(("key" = String, Path, description = "`topic`, `reply-<topic id>` or `edit-<post id>`")),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/forum/drafts/{key}")]
pub async fn delete_draft(
    app: web::Data<App>,
    actor: Actor,
    key: web::Path<String>,
) -> Result<HttpResponse, AppError> {
    let key = parse(&key)?;
    app.db.write(move |connection| Ok(DraftRow::delete(connection, actor.account, key)?)).await?;
    Ok(HttpResponse::NoContent().finish())
}
