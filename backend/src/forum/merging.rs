//! Making one topic of two, and two of one; and finding a post wherever it was moved.

use super::assignments;
use super::categories;
use super::leading::{may_take, require_lead};
use super::rows::held;
use super::rows::moves::{self, SplitOff};
use super::rows::topics::TopicRow;
use super::topics::load;
use crate::app::App;
use crate::audit::Act;
use crate::guard::{Target, Unread};
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::search;
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use shared::core::FieldCode;
use shared::core::id::TopicId;
use shared::forum::{PostPlace, Topic, TopicMerge, TopicSplit};

/// Puts the posts of a topic behind those of another, which stays. Links to the first lead to the second from then on.
#[utoipa::path(
    tag = "forum",
    operation_id = "merge_topic",
    params(("topic_id" = TopicId, Path)),
    request_body = TopicMerge,
    responses((status = 200, body = Topic, description = "the topic that stays")),
    security(("access_token" = []))
)]
#[post("/forum/topics/{topic_id}/merge")]
pub async fn merge_topic(
    app: web::Data<App>,
    actor: Actor,
    topic: web::Path<TopicId>,
    body: Body<TopicMerge>,
) -> Result<HttpResponse, AppError> {
    let (rules, from, into, now) = (categories::rules(&app).await?, *topic, body.0.into, app.clock.now());
    let subject = format!("topic {from}: into topic {into}");
    let act = Act::new(&app.ids, now, Some(actor.account), "merge_topic", subject);
    let who = actor.clone();
    app.db
        .write(move |connection| {
            // Sent again after the answer got lost.
            if from != into && moves::destination(connection, from)? == into {
                return Ok(());
            }
            require_lead(connection, &rules, &who, from)?;
            let target = TopicRow::place(connection, into)?.filter(|_| from != into);
            let Some(target) = target.filter(|target| may_take(&rules, &who, target.category)) else {
                return Err(AppError::field("into", FieldCode::NotAvailable));
            };
            held::follow_merge(connection, from, into)?;
            moves::merge(connection, from, into)?;
            assignments::follow_move(connection, &rules, into, target.category, now)?;
            search::index_topic(connection, into)?;
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::Ok().json(load(&app, &actor, into).await?))
}

/// Makes a topic of its own of some posts. Links to them lead there from then on.
#[utoipa::path(
    tag = "forum",
    operation_id = "split_topic",
    params(
        ("topic_id" = TopicId, Path),
        ("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more"),
    ),
    request_body = TopicSplit,
    responses((status = 201, body = Topic, description = "the new topic")),
    security(("access_token" = []))
)]
#[post("/forum/topics/{topic_id}/split")]
pub async fn split_topic(
    app: web::Data<App>,
    actor: Actor,
    topic: web::Path<TopicId>,
    key: IdempotencyKey,
    body: Unread<TopicSplit>,
) -> Result<HttpResponse, AppError> {
    let (rules, topic, now) = (categories::rules(&app).await?, *topic, app.clock.now());
    let (sent, warned) = body.admit(&app, &actor, Target::new("topic")).await?;
    let once = Once::new(&app, actor.account, key, &format!("split_topic {topic}"), &sent);
    let TopicSplit { title, category_id, language, mut post_ids } = sent;
    post_ids.sort();
    post_ids.dedup();
    let new = SplitOff { id: TopicId(app.ids.uuid(now)), category_id, title: title.trim().into(), language };
    let subject = format!("topic {topic}: topic {}", new.id);
    let act = Act::new(&app.ids, now, Some(actor.account), "split_topic", subject);
    let who = actor.clone();
    let created = app
        .db
        .write(move |connection| {
            once.create(connection, |connection| {
                require_lead(connection, &rules, &who, topic)?;
                if !may_take(&rules, &who, category_id) {
                    return Err(AppError::field("category_id", FieldCode::NotAvailable));
                }
                if !moves::split(connection, topic, &post_ids, &new)? {
                    return Err(AppError::field("post_ids", FieldCode::NotAvailable));
                }
                search::index_topic(connection, new.id)?;
                // Its answer may have gone with them.
                search::index_topic(connection, topic)?;
                act.record(connection)?;
                warned.count(connection)?;
                Ok(new.id.0)
            })
        })
        .await?;
    let topic = load(&app, &actor, TopicId(created)).await?;
    let location = format!("/api/v1/forum/topics/{}", topic.id);
    Ok(HttpResponse::Created().insert_header((LOCATION, location)).json(topic))
}

/// Where the post is now that has this number in this topic, or had it before posts were moved.
#[utoipa::path(
    tag = "forum",
    operation_id = "find_post_place",
    params(("topic_id" = TopicId, Path), ("number" = u32, Path, description = "the number in the link")),
    responses((status = 200, body = PostPlace)),
    security(("access_token" = []))
)]
#[get("/forum/topics/{topic_id}/places/{number}")]
pub async fn find_post_place(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(TopicId, u32)>,
) -> Result<HttpResponse, AppError> {
    let (topic, number) = path.into_inner();
    let number = i32::try_from(number).unwrap_or(i32::MAX);
    let rules = categories::rules(&app).await?;
    let place = app
        .db
        .read(move |connection| {
            let found = moves::find(connection, topic, number)?;
            let (post_id, topic_id, number) = found.ok_or_else(AppError::not_found)?;
            let place = TopicRow::place(connection, topic_id)?.ok_or_else(AppError::not_found)?;
            rules.find_visible(&actor, place.category)?;
            Ok(PostPlace { post_id, topic_id, number: super::rows::count(number) })
        })
        .await?;
    etag::json(&request, &place)
}
