//! What a post said before its changes: for all who see the post, as long as it stands.

use super::categories;
use super::posts::find_visible;
use super::rows::versions::VersionRow;
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use actix_web::{HttpRequest, HttpResponse, get, web};
use shared::core::id::PostId;
use shared::forum::PostVersion;

/// The versions of a post's text, the newest first, a hundred at most; none of a post that was never changed.
#[utoipa::path(
    tag = "forum",
    operation_id = "list_post_versions",
    params(("post_id" = PostId, Path)),
    responses((status = 200, body = Vec<PostVersion>)),
    security(("access_token" = []))
)]
#[get("/forum/posts/{post_id}/versions")]
pub async fn list_post_versions(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    post: web::Path<PostId>,
) -> Result<HttpResponse, AppError> {
    let (rules, post) = (categories::rules(&app).await?, *post);
    let versions = app
        .db
        .read(move |connection| {
            let (row, rule, _) = find_visible(connection, &rules, &actor, post)?;
            if row.deleted_at.is_some() || !row.is_readable(&actor, rule) {
                return Err(AppError::not_found());
            }
            Ok(VersionRow::list(connection, post)?)
        })
        .await?;
    etag::json(&request, &versions)
}
