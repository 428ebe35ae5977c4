//! What one keeps of the forum, and being reminded of it.

use super::categories;
use super::posts::find_visible;
use super::reminders;
use super::rows::bookmarks::{self, BookmarkRow};
use crate::app::App;
use crate::guard::{Target, Unread};
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::page::Asked;
use actix_web::{HttpRequest, HttpResponse, delete, get, put, web};
use shared::core::id::PostId;
use shared::core::{FieldCode, Page};
use shared::forum::{Bookmark, BookmarkContent, BookmarkQuery};

/// What one keeps, the last kept first.
#[utoipa::path(
    tag = "forum",
    operation_id = "list_bookmarks",
    params(BookmarkQuery),
    responses((status = 200, body = Page<Bookmark>)),
    security(("access_token" = []))
)]
#[get("/forum/bookmarks")]
pub async fn list_bookmarks(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<BookmarkQuery>,
) -> Result<HttpResponse, AppError> {
    let asked = Asked::of("list_bookmarks", &*query)?;
    let visible = categories::rules(&app).await?.visible(&actor);
    let account = actor.account;
    let rows = app
        .db
        .read(move |connection| {
            Ok(BookmarkRow::list(connection, account, &visible, asked.place, asked.sql_rows())?)
        })
        .await?;
    etag::json(&request, &asked.page(rows, BookmarkRow::key).map(BookmarkRow::into_bookmark))
}

/// Keeps a post, with a note for oneself and a reminder if one wants.
#[utoipa::path(
    tag = "forum",
    operation_id = "save_bookmark",
    params(("post_id" = PostId, Path)),
    request_body = BookmarkContent,
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/forum/posts/{post_id}/bookmark")]
pub async fn save_bookmark(
    app: web::Data<App>,
    actor: Actor,
    post: web::Path<PostId>,
    body: Unread<BookmarkContent>,
) -> Result<HttpResponse, AppError> {
    let (rules, post, now) = (categories::rules(&app).await?, *post, app.clock.now());
    let (content, warned) = body.admit(&app, &actor, Target::new("bookmark")).await?;
    if content.remind_at.is_some_and(|at| at <= now) {
        return Err(AppError::field("remind_at", FieldCode::TooSmall));
    }
    app.db
        .write(move |connection| {
            find_visible(connection, &rules, &actor, post)?;
            bookmarks::store(connection, actor.account, post, &content, now)?;
            warned.count(connection)?;
            reminders::enqueue(connection, actor.account, post, content.remind_at)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Keeps it no longer; none there is as good.
#[utoipa::path(
    tag = "forum",
    operation_id = "delete_bookmark",
    params(("post_id" = PostId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/forum/posts/{post_id}/bookmark")]
pub async fn delete_bookmark(
    app: web::Data<App>,
    actor: Actor,
    post: web::Path<PostId>,
) -> Result<HttpResponse, AppError> {
    let post = *post;
    app.db.write(move |connection| Ok(bookmarks::delete(connection, actor.account, post)?)).await?;
    Ok(HttpResponse::NoContent().finish())
}
