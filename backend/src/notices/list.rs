//! What one was told, and taking note of it.

use super::rows::NoticeRow;
use crate::app::App;
use crate::forum::reach::Reach;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::page::Asked;
use crate::notify::{self, bounces, notices};
use actix_web::{HttpRequest, HttpResponse, get, put, web};
use shared::core::Page;
use shared::core::id::NoticeId;
use shared::notices::{Notice, NoticeQuery, NoticeState};

/// The number that stands for as many unread notices or more.
const MANY: usize = 100;

/// What one was told, the newest first. What one may not see any more is left out.
#[utoipa::path(
    tag = "notices",
    operation_id = "list_notices",
    params(NoticeQuery),
    responses((status = 200, body = Page<Notice>)),
    security(("access_token" = []))
)]
#[get("/notices")]
pub async fn list_notices(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<NoticeQuery>,
) -> Result<HttpResponse, AppError> {
    let asked = Asked::of("list_notices", &*query)?;
    let reach = Reach::recent(&app).await?;
    let rows = app
        .db
        .read(move |connection| {
            let sees = |category| reach.sees(&actor, category);
            Ok(NoticeRow::list(connection, actor.account, sees, asked.place, asked.rows())?)
        })
        .await?;
    etag::json(&request, &asked.page(rows, NoticeRow::key).map(NoticeRow::into_notice))
}

/// How many notices one has not read, and whether mail reaches one: what every page shows.
#[utoipa::path(
    tag = "notices",
    operation_id = "find_notice_state",
    responses((status = 200, body = NoticeState)),
    security(("access_token" = []))
)]
#[get("/notices/state")]
pub async fn find_notice_state(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    let reach = Reach::recent(&app).await?;
    let state = app
        .db
        .read(move |connection| {
            let sees = |category| reach.sees(&actor, category);
            let unread = NoticeRow::count_unread(connection, actor.account, sees)?.min(MANY);
            let unreachable = bounces::find(connection, actor.account)?;
            Ok(NoticeState { unread_count: u32::try_from(unread).unwrap_or_default(), unreachable })
        })
        .await?;
    etag::json(&request, &state)
}

/// Takes note of one notice.
#[utoipa::path(
    tag = "notices",
    operation_id = "mark_notice_read",
    params(("notice_id" = NoticeId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/notices/{notice_id}/read")]
pub async fn mark_notice_read(
    app: web::Data<App>,
    actor: Actor,
    notice: web::Path<NoticeId>,
) -> Result<HttpResponse, AppError> {
    let (account, notice, now) = (actor.account, *notice, app.clock.now());
    app.db
        .write(move |connection| {
            let is_own = notices::mark_read(connection, account, notice, now)?;
            if is_own { Ok(()) } else { Err(AppError::not_found()) }
        })
        .await?;
    notify::announce(&app, &[account]);
    Ok(HttpResponse::NoContent().finish())
}

/// Takes note of all notices.
#[utoipa::path(
    tag = "notices",
    operation_id = "mark_all_notices_read",
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/notices/read")]
pub async fn mark_all_notices_read(app: web::Data<App>, actor: Actor) -> Result<HttpResponse, AppError> {
    let (account, now) = (actor.account, app.clock.now());
    app.db.write(move |connection| Ok(notices::mark_all_read(connection, account, now)?)).await?;
    notify::announce(&app, &[account]);
    Ok(HttpResponse::NoContent().finish())
}
