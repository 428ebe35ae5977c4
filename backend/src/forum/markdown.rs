//! Markdown of posts, and what it will look like.

use super::{categories, language, mentions};
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use actix_web::{HttpResponse, post, web};
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
pub async fn preview_markdown(
    app: web::Data<App>,
    actor: Actor,
    body: Body<PreviewRequest>,
) -> Result<HttpResponse, AppError> {
    let PreviewRequest { body_markdown, category_id } = body.0;
    let rules = categories::rules(&app).await?;
    let body_html = mentions::to_html(&app, &rules, &actor, move |_| Ok(category_id), &body_markdown).await?;
    let detected_language = language::detect(&body_markdown);
    Ok(HttpResponse::Ok().json(Preview { body_html, detected_language }))
}
