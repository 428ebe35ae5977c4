//! Drafts: what was typed and not sent, found again on every device. Only their writer ever sees them.

use super::rows::drafts::DraftRow;
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use actix_web::{HttpRequest, HttpResponse, delete, get, put, web};
use shared::forum::{Draft, DraftContent, DraftKey, DraftQuery};

/// Most drafts that a list shows.
const MOST: i64 = 100;

/// One's drafts, the last saved first; a hundred at most. That there is none under a key is an answer, not a problem.
#[utoipa::path(
    tag = "forum",
    operation_id = "list_drafts",
    params(DraftQuery),
    responses((status = 200, body = Vec<Draft>)),
    security(("access_token" = []))
)]
#[get("/forum/drafts")]
pub async fn list_drafts(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<DraftQuery>,
) -> Result<HttpResponse, AppError> {
    let key = query.key;
    let rows = app
        .db
        .read(move |connection| match key {
            Some(key) => Ok(DraftRow::find(connection, actor.account, key)?.into_iter().collect()),
            None => Ok(DraftRow::list(connection, actor.account, MOST)?),
        })
        .await?;
    let drafts = rows.into_iter().map(Draft::try_from).collect::<Result<Vec<_>, _>>()?;
    etag::json(&request, &drafts)
}

/// Saves a draft over the one before.
#[utoipa::path(
    tag = "forum",
    operation_id = "save_draft",
    params(("key" = String, Path, description = "`topic`, `reply-<topic id>`, `edit-<post id>` or `translation-<language>-<post id>`")),
    request_body = DraftContent,
    responses((status = 200, body = Draft)),
    security(("access_token" = []))
)]
#[put("/forum/drafts/{key}")]
pub async fn save_draft(
    app: web::Data<App>,
    actor: Actor,
    key: web::Path<DraftKey>,
    body: Body<DraftContent>,
) -> Result<HttpResponse, AppError> {
    let (key, now) = (key.into_inner(), app.clock.now());
    let text = serde_json::to_string(&body.0).map_err(AppError::internal)?;
    app.db.write(move |connection| Ok(DraftRow::save(connection, actor.account, key, &text, now)?)).await?;
    Ok(HttpResponse::Ok().json(Draft { key: key.to_string(), content: body.0, saved_at: now }))
}

/// Throws a draft away; none there is as good.
#[utoipa::path(
    tag = "forum",
    operation_id = "delete_draft",
    params(("key" = String, Path, description = "`topic`, `reply-<topic id>`, `edit-<post id>` or `translation-<language>-<post id>`")),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/forum/drafts/{key}")]
pub async fn delete_draft(
    app: web::Data<App>,
    actor: Actor,
    key: web::Path<DraftKey>,
) -> Result<HttpResponse, AppError> {
    let key = key.into_inner();
    app.db.write(move |connection| Ok(DraftRow::delete(connection, actor.account, key)?)).await?;
    Ok(HttpResponse::NoContent().finish())
}
