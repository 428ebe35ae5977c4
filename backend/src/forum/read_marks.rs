//! How far one has read.

use super::categories;
use super::rows::read_marks;
use super::rows::topics::TopicRow;
use crate::app::App;
use crate::db::schema::forum_topics;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use actix_web::{HttpResponse, put, web};
use diesel::prelude::*;
use shared::core::id::TopicId;
use shared::forum::ReadMark;

/// Remembers how far one has read a topic. A smaller number than before changes nothing; a larger one than the newest
/// post's counts as that.
#[utoipa::path(
    tag = "forum",
    operation_id = "mark_topic_read",
    params(("topic_id" = TopicId, Path)),
    request_body = ReadMark,
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/forum/topics/{topic_id}/read")]
pub async fn mark_topic_read(
    app: web::Data<App>,
    actor: Actor,
    topic: web::Path<TopicId>,
    body: Body<ReadMark>,
) -> Result<HttpResponse, AppError> {
    let (rules, topic, now) = (categories::rules(&app).await?, *topic, app.clock.now());
    let number = i32::try_from(body.0.number).unwrap_or(i32::MAX);
    app.db
        .write(move |connection| {
            let place = TopicRow::place(connection, topic)?.ok_or_else(AppError::not_found)?;
            rules.find_visible(&actor, place.category)?;
            let newest: i32 =
                forum_topics::table.find(topic).select(forum_topics::last_number).first(connection)?;
            Ok(read_marks::advance(connection, actor.account, topic, number.min(newest), now)?)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
