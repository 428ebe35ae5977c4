//! Markdown of posts, and what it will look like.

use super::language;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use actix_web::{HttpResponse, post};
use shared::forum::{Preview, PreviewRequest};

/// The HTML that is stored with a post.
pub fn to_html(markdown: &str) -> String {
    markup::to_html(markdown)
}

/// Markdown as readers will see it. Nothing is stored.
#[utoipa::path(
    tag = "forum",
    operation_id = "preview_markdown",
    request_body = PreviewRequest,
    responses((status = 200, body = Preview)),
    security(("access_token" = []))
)]
#[post("/forum/preview")]
pub async fn preview_markdown(_actor: Actor, body: Body<PreviewRequest>) -> Result<HttpResponse, AppError> {
    let markdown = &body.0.body_markdown;
    let (body_html, detected_language) = (to_html(markdown), language::detect(markdown));
    Ok(HttpResponse::Ok().json(Preview { body_html, detected_language }))
}
