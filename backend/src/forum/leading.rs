//! What those do who lead a conversation: mark its topic, move it. And the tags of the topics that one sees.

use super::assignments;
use super::categories::{self, Rules};
use super::policy;
use super::rows::categories::CategoryRow;
use super::rows::topics::TopicRow;
use super::rows::{highlights, tags};
use super::topics::load;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::forum_topics;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::search;
use actix_web::{HttpRequest, HttpResponse, delete, get, put, web};
use diesel::prelude::*;
use shared::core::id::{CategoryId, TopicId};
use shared::core::{FieldCode, ProblemCode, Timestamp};
use shared::forum::{TagCount, Topic, TopicMark, TopicMove};

/// The category of a topic whose conversation the actor leads.
pub(super) fn require_lead(
    connection: &mut Conn,
    rules: &Rules,
    actor: &Actor,
    topic: TopicId,
) -> Result<CategoryId, AppError> {
    let category = TopicRow::place(connection, topic)?.ok_or_else(AppError::not_found)?.category;
    if policy::may_lead(actor, rules.find_visible(actor, category)?) {
        Ok(category)
    } else {
        Err(AppError::problem(ProblemCode::Forbidden))
    }
}

/// Whether the actor may put topics into this category: they lead the conversation there, and it is open.
pub(super) fn may_take(rules: &Rules, actor: &Actor, category: CategoryId) -> bool {
    let rule = rules.find_visible(actor, category);
    rule.is_ok_and(|rule| policy::may_lead(actor, rule) && !rule.is_archived)
}

/// Marks a topic: closes it, puts it above the list, puts it away, or recommends it to the colleagues of one's country.
#[utoipa::path(
    tag = "forum",
    operation_id = "mark_topic",
    params(("topic_id" = TopicId, Path), ("mark" = TopicMark, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/forum/topics/{topic_id}/marks/{mark}")]
pub async fn mark_topic(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(TopicId, TopicMark)>,
) -> Result<HttpResponse, AppError> {
    let (topic, mark) = path.into_inner();
    set_mark(&app, actor, topic, "mark_topic", mark, Some(app.clock.now())).await
}

/// Takes a mark of a topic away.
#[utoipa::path(
    tag = "forum",
    operation_id = "unmark_topic",
    params(("topic_id" = TopicId, Path), ("mark" = TopicMark, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/forum/topics/{topic_id}/marks/{mark}")]
pub async fn unmark_topic(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(TopicId, TopicMark)>,
) -> Result<HttpResponse, AppError> {
    let (topic, mark) = path.into_inner();
    set_mark(&app, actor, topic, "unmark_topic", mark, None).await
}

async fn set_mark(
    app: &App,
    actor: Actor,
    topic: TopicId,
    name: &'static str,
    mark: TopicMark,
    since: Option<Timestamp>,
) -> Result<HttpResponse, AppError> {
    let rules = categories::rules(app).await?;
    let subject = format!("topic {topic}: {mark}");
    let act = Act::new(&app.ids, app.clock.now(), Some(actor.account), name, subject);
    app.db
        .write(move |connection| {
            require_lead(connection, &rules, &actor, topic)?;
            store_mark(connection, &actor, topic, mark, since)?;
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

fn store_mark(
    connection: &mut Conn,
    actor: &Actor,
    topic: TopicId,
    mark: TopicMark,
    since: Option<Timestamp>,
) -> QueryResult<()> {
    use forum_topics::dsl;
    let row = diesel::update(dsl::forum_topics.find(topic));
    match (mark, since) {
        (TopicMark::Lock, since) => row.set(dsl::locked_at.eq(since)).execute(connection).map(drop),
        (TopicMark::Pin, since) => row.set(dsl::pinned_at.eq(since)).execute(connection).map(drop),
        (TopicMark::Archive, since) => row.set(dsl::archived_at.eq(since)).execute(connection).map(drop),
        (TopicMark::Highlight, Some(now)) => highlights::insert(connection, actor.country, topic, now),
        (TopicMark::Highlight, None) => highlights::delete(connection, actor.country, topic),
    }
}

/// Moves a topic into another category.
#[utoipa::path(
    tag = "forum",
    operation_id = "move_topic",
    params(("topic_id" = TopicId, Path)),
    request_body = TopicMove,
    responses((status = 200, body = Topic)),
    security(("access_token" = []))
)]
#[put("/forum/topics/{topic_id}/category")]
pub async fn move_topic(
    app: web::Data<App>,
    actor: Actor,
    topic: web::Path<TopicId>,
    body: Body<TopicMove>,
) -> Result<HttpResponse, AppError> {
    let (rules, topic, into) = (categories::rules(&app).await?, *topic, body.0.category_id);
    let (subject, now) = (format!("topic {topic}: category {into}"), app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "move_topic", subject);
    let who = actor.clone();
    app.db
        .write(move |connection| {
            let from = require_lead(connection, &rules, &who, topic)?;
            if !may_take(&rules, &who, into) {
                return Err(AppError::field("category_id", FieldCode::NotAvailable));
            }
            if from == into {
                return Ok(());
            }
            diesel::update(forum_topics::table.find(topic))
                .set(forum_topics::category_id.eq(into))
                .execute(connection)?;
            CategoryRow::add_topics(connection, from, -1)?;
            CategoryRow::add_topics(connection, into, 1)?;
            assignments::follow_move(connection, &rules, topic, into, now)?;
            search::index_topic(connection, topic)?;
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::Ok().json(load(&app, &actor, topic).await?))
}

/// Most tags of the list.
const MAX_LISTED: i64 = 100;

/// The tags of the topics that one may see, the most used first; a hundred at most.
#[utoipa::path(
    tag = "forum",
    operation_id = "list_tags",
    responses((status = 200, body = Vec<TagCount>)),
    security(("access_token" = []))
)]
#[get("/forum/tags")]
pub async fn list_tags(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    let visible = categories::rules(&app).await?.visible(&actor);
    let rows = app.db.read(move |connection| Ok(tags::list(connection, &visible, MAX_LISTED)?)).await?;
    let counted = rows
        .into_iter()
        .map(|(tag, topics)| TagCount { tag, topics_count: u32::try_from(topics).unwrap_or(u32::MAX) });
    etag::json(&request, &counted.collect::<Vec<_>>())
}
