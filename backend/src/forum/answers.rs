//! What readers say to a post in a word, and which post answers the question.

use super::categories::{self, Rules};
use super::policy;
use super::posts::find_visible;
use super::rows::assignments::AssignmentRow;
use super::rows::posts::PostRow;
use super::rows::reactions;
use super::rows::topics::TopicRow;
use super::topics::load;
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::forum_topics;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::search;
use actix_web::{HttpResponse, delete, put, web};
use diesel::prelude::*;
use shared::core::id::{PostId, TopicId};
use shared::core::{FieldCode, ProblemCode, Timestamp};
use shared::forum::{AcceptedAnswer, Reaction, Topic};

/// Says a word to a colleague's post.
#[utoipa::path(
    tag = "forum",
    operation_id = "react_to_post",
    params(("post_id" = PostId, Path), ("reaction" = Reaction, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/forum/posts/{post_id}/reactions/{reaction}")]
pub async fn react_to_post(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(PostId, Reaction)>,
) -> Result<HttpResponse, AppError> {
    let (post, reaction) = path.into_inner();
    set_reaction(&app, actor, post, reaction, Some(app.clock.now())).await
}

/// Takes it back.
#[utoipa::path(
    tag = "forum",
    operation_id = "unreact_to_post",
    params(("post_id" = PostId, Path), ("reaction" = Reaction, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/forum/posts/{post_id}/reactions/{reaction}")]
pub async fn unreact_to_post(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(PostId, Reaction)>,
) -> Result<HttpResponse, AppError> {
    let (post, reaction) = path.into_inner();
    set_reaction(&app, actor, post, reaction, None).await
}

async fn set_reaction(
    app: &App,
    actor: Actor,
    post: PostId,
    reaction: Reaction,
    since: Option<Timestamp>,
) -> Result<HttpResponse, AppError> {
    let rules = categories::rules(app).await?;
    app.db
        .write(move |connection| {
            require_reactable(connection, &rules, &actor, post)?;
            match since {
                Some(now) => reactions::insert(connection, post, actor.account, reaction, now)?,
                None => reactions::delete(connection, post, actor.account, reaction)?,
            }
            Ok(())
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// A post that stands, in a topic that is not put away, of somebody else: members say a word to it.
fn require_reactable(
    connection: &mut Conn,
    rules: &Rules,
    actor: &Actor,
    post: PostId,
) -> Result<(), AppError> {
    let (row, rule, place) = find_visible(connection, rules, actor, post)?;
    if row.deleted_at.is_some() {
        return Err(AppError::not_found());
    }
    if policy::may_react(actor, rule, place.standing, row.writer()) {
        Ok(())
    } else {
        Err(AppError::problem(ProblemCode::Forbidden))
    }
}

/// Says which post answers the topic's question, or that none does: whoever asked, and those who lead the conversation. What has
/// an answer waits for nobody any more.
#[utoipa::path(
    tag = "forum",
    operation_id = "accept_answer",
    params(("topic_id" = TopicId, Path)),
    request_body = AcceptedAnswer,
    responses((status = 200, body = Topic)),
    security(("access_token" = []))
)]
#[put("/forum/topics/{topic_id}/answer")]
pub async fn accept_answer(
    app: web::Data<App>,
    actor: Actor,
    topic: web::Path<TopicId>,
    body: Body<AcceptedAnswer>,
) -> Result<HttpResponse, AppError> {
    let (rules, topic, answer) = (categories::rules(&app).await?, *topic, body.0.post_id);
    let who = actor.clone();
    app.db
        .write(move |connection| {
            let row = TopicRow::find(connection, who.account, topic)?.ok_or_else(AppError::not_found)?;
            let rule = rules.find_visible(&who, row.category_id)?;
            let writer = row.writer(connection)?;
            if !policy::may_edit(&who, rule, row.standing(), writer) {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            if let Some(post) = answer
                && !PostRow::is_reply(connection, post, topic)?
            {
                return Err(AppError::field("post_id", FieldCode::NotAvailable));
            }
            diesel::update(forum_topics::table.find(topic))
                .set(forum_topics::accepted_post_id.eq(answer))
                .execute(connection)?;
            if answer.is_some() {
                AssignmentRow::delete(connection, topic)?;
            }
            Ok(search::index_topic(connection, topic)?)
        })
        .await?;
    Ok(HttpResponse::Ok().json(load(&app, &actor, topic).await?))
}
