//! Choosing how closely one follows a topic or a category.

use super::categories;
use super::rows::topics::TopicRow;
use super::rows::watches;
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::notify::notices;
use actix_web::{HttpResponse, put, web};
use shared::core::id::{CategoryId, TopicId};
use shared::forum::{WatchChoice, WatchLevel};

/// Chooses how closely one follows a topic. What one was told of a muted one counts as read.
#[utoipa::path(
    tag = "forum",
    operation_id = "update_topic_watch",
    params(("topic_id" = TopicId, Path)),
    request_body = WatchChoice,
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/forum/topics/{topic_id}/watch")]
pub async fn update_topic_watch(
    app: web::Data<App>,
    actor: Actor,
    topic: web::Path<TopicId>,
    body: Body<WatchChoice>,
) -> Result<HttpResponse, AppError> {
    let (rules, topic, now) = (categories::rules(&app).await?, *topic, app.clock.now());
    let level = body.0.level;
    app.db
        .write(move |connection| {
            let category = TopicRow::place(connection, topic)?.ok_or_else(AppError::not_found)?.category;
            rules.find_visible(&actor, category)?;
            watches::set_topic(connection, actor.account, topic, level)?;
            if level == WatchLevel::Muted {
                notices::mark_topic_read(connection, actor.account, topic, i32::MAX, now)?;
            }
            Ok(())
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Chooses how closely one follows the topics of a category. What one was told of a muted one counts as read, but for
/// topics for which one has chosen otherwise.
#[utoipa::path(
    tag = "forum",
    operation_id = "update_category_watch",
    params(("category_id" = CategoryId, Path)),
    request_body = WatchChoice,
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/forum/categories/{category_id}/watch")]
pub async fn update_category_watch(
    app: web::Data<App>,
    actor: Actor,
    category: web::Path<CategoryId>,
    body: Body<WatchChoice>,
) -> Result<HttpResponse, AppError> {
    let (rules, category, now) = (categories::rules(&app).await?, *category, app.clock.now());
    let level = body.0.level;
    app.db
        .write(move |connection| {
            rules.find_visible(&actor, category)?;
            watches::set_category(connection, actor.account, category, level)?;
            if level == WatchLevel::Muted {
                let wanted = watches::wanted_topics(connection, actor.account)?;
                notices::mark_category_read(connection, actor.account, category, &wanted, now)?;
            }
            Ok(())
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
