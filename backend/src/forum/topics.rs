//! Topics: the list by newest activity, one topic, opening and changing it.

use super::announce;
use super::attachments;
use super::categories;
use super::category_rules::require_accepted;
use super::held;
use super::mentions;
use super::policy::{self, Rule};
use super::rows::categories::CategoryRow;
use super::rows::drafts::DraftRow;
use super::rows::posts::{NewPostRow, PostRow};
use super::rows::topics::{Beside, NewTopicRow, TopicRow};
use super::rows::{highlights, moves, read_marks, tags, veils, watches};
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::forum_topics;
use crate::guard::{Target, Unread};
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::IfMatch;
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::http::page::Asked;
use crate::live::{self, Event};
use crate::search;
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, get, patch, post, web};
use diesel::prelude::*;
use shared::core::id::{AccountId, CategoryId, PostId, TopicId};
use shared::core::{FieldCode, Language, Page, Problem, ProblemCode, Timestamp};
use shared::forum::{DraftKey, NewTopic, Topic, TopicPatch, TopicQuery, TopicSummary, normalised_tags};
use shared::media::AttachmentChoice;

/// Topics by newest activity, of all categories that one sees or of one of them.
#[utoipa::path(
    tag = "forum",
    operation_id = "list_topics",
    params(TopicQuery),
    responses(
        (status = 200, body = Page<TopicSummary>),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "no such category for this account"),
    ),
    security(("access_token" = []))
)]
#[get("/forum/topics")]
pub async fn list_topics(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<TopicQuery>,
) -> Result<HttpResponse, AppError> {
    let asked = Asked::of("list_topics", &*query)?;
    let rules = categories::rules(&app).await?;
    if let Some(category) = query.category_id {
        rules.find_visible(&actor, category)?;
    }
    let (query, reader) = (query.into_inner(), actor.account);
    let visible = rules.visible(&actor);
    let rows = app.db.read(move |connection| Ok(rows(connection, reader, visible, &query, &asked)?)).await?;
    etag::json(&request, &asked.page(rows, TopicRow::key).map(TopicRow::into_summary))
}

/// The two lists that everybody opens have queries of their own, which stay prepared.
fn rows(
    connection: &mut Conn,
    reader: AccountId,
    visible: Vec<CategoryId>,
    query: &TopicQuery,
    asked: &Asked,
) -> QueryResult<Vec<TopicRow>> {
    let plain = TopicQuery {
        category_id: query.category_id,
        cursor: query.cursor.clone(),
        limit: query.limit,
        ..TopicQuery::default()
    };
    match query.category_id {
        Some(category) if *query == plain => {
            TopicRow::list_of_category(connection, reader, category, asked.place, asked.sql_rows())
        }
        None if *query == plain => {
            TopicRow::list_visible(connection, reader, &visible, asked.place, asked.rows())
        }
        category => {
            let categories = category.map_or(visible, |category| vec![category]);
            TopicRow::list_filtered(connection, reader, &categories, query, asked.place, asked.sql_rows())
        }
    }
}

/// One topic, without its posts. Of one that was merged into another, that other one.
#[utoipa::path(
    tag = "forum",
    operation_id = "find_topic",
    params(("topic_id" = TopicId, Path)),
    responses((status = 200, body = Topic)),
    security(("access_token" = []))
)]
#[get("/forum/topics/{topic_id}")]
pub async fn find_topic(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    topic: web::Path<TopicId>,
) -> Result<HttpResponse, AppError> {
    // Tagged by its content, not its version: how far one has read is in it.
    etag::json(&request, &load(&app, &actor, *topic).await?)
}

/// The topic as this actor sees it.
pub(super) async fn load(app: &App, actor: &Actor, topic: TopicId) -> Result<Topic, AppError> {
    let rules = categories::rules(app).await?;
    let actor = actor.clone();
    app.db
        .read(move |connection| {
            let row = if let Some(row) = TopicRow::find(connection, actor.account, topic)? {
                row
            } else {
                let into = moves::destination(connection, topic)?;
                TopicRow::find(connection, actor.account, into)?.ok_or_else(AppError::not_found)?
            };
            let topic = row.id;
            let rule = rules.find_visible(&actor, row.category_id)?;
            let read = match row.read_until() {
                Some(until) => PostRow::newest_until(connection, topic, until)?,
                None => 0,
            };
            let answer = match row.accepted() {
                Some(post) => PostRow::place(connection, post)?,
                None => None,
            };
            let highlighted = highlights::contains(connection, actor.country, topic)?;
            let watch = watches::of_topic(connection, actor.account, topic, row.category_id, rule.above)?;
            let writer = row.writer(connection)?;
            Ok(row.into_topic(&actor, rule, Beside { highlighted, read, watch, answer, writer }))
        })
        .await
}

/// Opens a topic with its first post. The draft of a new topic is thrown away.
#[utoipa::path(
    tag = "forum",
    operation_id = "create_topic",
    params(("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more")),
    request_body = NewTopic,
    responses((status = 201, body = Topic)),
    security(("access_token" = []))
)]
#[post("/forum/topics")]
pub async fn create_topic(
    app: web::Data<App>,
    actor: Actor,
    key: IdempotencyKey,
    body: Unread<NewTopic>,
) -> Result<HttpResponse, AppError> {
    let (new, warned) = body.admit(&app, &actor, Target::new("topic")).await?;
    let rules = categories::rules(&app).await?;
    let rule = rules.find_visible(&actor, new.category_id).ok();
    let Some(rule) = rule.filter(|rule| policy::may_write(&actor, rule)) else {
        return Err(AppError::field("category_id", FieldCode::NotAvailable));
    };
    let above = rule.above;
    require_anonymity(rule, new.anonymous)?;
    let once = Once::new(&app, actor.account, key, "create_topic", &new);
    let (named, files) = (normalised_tags(&new.tags), new.attachments.clone());
    // An anonymous colleague calls nobody: whom one may call would say who one is.
    let category = Some(new.category_id).filter(|_| !new.anonymous);
    let html = mentions::to_html(&app, &rules, &actor, move |_| Ok(category), &new.body_markdown).await?;
    let (topic_row, post_row) = rows_of(&app, &actor, new, html);
    let who = actor.clone();
    let created = app
        .db
        .write(move |connection| {
            once.create(connection, |connection| {
                let category = topic_row.category_id;
                require_accepted(connection, post_row.writer, category, above)?;
                let rule = rules.find_visible(&who, category)?;
                held::refuse_first(connection, &who, rule, category, topic_row.anonymous != 0)?;
                publish(connection, &topic_row, &post_row, &named, &files)?;
                DraftRow::delete_sent(
                    connection,
                    topic_row.writer,
                    DraftKey::Topic,
                    &post_row.body_markdown,
                )?;
                warned.count(connection)?;
                Ok(topic_row.id.0)
            })
        })
        .await?;
    let topic = load(&app, &actor, TopicId(created)).await?;
    let event =
        Event::Post { topic: topic.id, category: topic.category_id, number: 1, author: actor.account };
    live::announce(&app, event);
    Ok(HttpResponse::Created()
        .insert_header((LOCATION, format!("/api/v1/forum/topics/{}", topic.id)))
        .json(topic))
}

/// Refuses to hide a name where the category does not let one.
pub(super) fn require_anonymity(rule: &Rule, is_wanted: bool) -> Result<(), AppError> {
    if is_wanted && !rule.allows_anonymity {
        return Err(AppError::field("anonymous", FieldCode::NotAvailable));
    }
    Ok(())
}

fn rows_of(app: &App, actor: &Actor, new: NewTopic, body_html: String) -> (NewTopicRow, NewPostRow) {
    let (now, writer) = (app.clock.now(), actor.account);
    let id = TopicId(app.ids.uuid(now));
    let title = new.title.trim().to_owned();
    let topic = new_row(actor, id, new.category_id, title, new.language, new.anonymous, now);
    let post = NewPostRow {
        id: PostId(app.ids.uuid(now)),
        topic_id: topic.id,
        number: 1,
        author_id: topic.author_id,
        language: new.language,
        body_html,
        body_markdown: new.body_markdown,
        created_at: now,
        version: 1,
        anonymous: veils::mark(new.anonymous, writer, Some(writer)),
        writer,
    };
    (topic, post)
}

/// A topic that somebody opens, with its first post.
pub(super) fn new_row(
    writer: &ActorFacts,
    id: TopicId,
    category_id: CategoryId,
    title: String,
    language: Language,
    is_anonymous: bool,
    now: Timestamp,
) -> NewTopicRow {
    NewTopicRow {
        id,
        category_id,
        author_id: Some(writer.account).filter(|_| !is_anonymous),
        title,
        language,
        last_number: 1,
        last_post_at: now,
        created_at: now,
        version: 1,
        posts_count: 1,
        numbers_given: 1,
        // Few colleagues of a country are in a category: it could say who it was.
        country: Some(writer.country).filter(|_| !is_anonymous),
        anonymous: i32::from(is_anonymous),
        writer: writer.account,
    }
}

/// Stores a topic with its first post, and tells of it.
pub(super) fn publish(
    connection: &mut Conn,
    topic: &NewTopicRow,
    post: &NewPostRow,
    named: &[String],
    files: &[AttachmentChoice],
) -> Result<(), AppError> {
    topic.insert(connection)?;
    post.insert(connection)?;
    if !named.is_empty() {
        tags::replace(connection, topic.id, named)?;
    }
    attachments::set(connection, post.writer, post.id, files, post.created_at)?;
    CategoryRow::add_topics(connection, topic.category_id, 1)?;
    read_marks::advance(connection, topic.writer, topic.id, 1, topic.created_at)?;
    search::index_post(connection, post.id)?;
    watches::watch_own(connection, topic.writer, topic.id)?;
    announce::enqueue(connection, post)
}

/// Changes the title, the language or the tags of a topic of this version.
#[utoipa::path(
    tag = "forum",
    operation_id = "update_topic",
    params(("topic_id" = TopicId, Path), ("If-Match" = String, Header, description = "the version that was read, quoted")),
    request_body = TopicPatch,
    responses((status = 200, body = Topic)),
    security(("access_token" = []))
)]
#[patch("/forum/topics/{topic_id}")]
pub async fn update_topic(
    app: web::Data<App>,
    actor: Actor,
    topic: web::Path<TopicId>,
    version: IfMatch,
    body: Unread<TopicPatch>,
) -> Result<HttpResponse, AppError> {
    let topic = *topic;
    let is_veiled = move |connection: &mut Conn| veils::is_anonymous_topic(connection, topic);
    let (patch, warned) = body.admit(&app, &actor, Target::beside("topic", is_veiled)).await?;
    let rules = categories::rules(&app).await?;
    let who = actor.clone();
    app.db
        .write(move |connection| {
            let row = TopicRow::find(connection, who.account, topic)?.ok_or_else(AppError::not_found)?;
            let rule = rules.find_visible(&who, row.category_id)?;
            let writer = row.writer(connection)?;
            if !policy::may_edit(&who, rule, row.standing(), writer) {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            let tags_change = patch.tags.is_some();
            change(connection, topic, version.0, patch)?;
            warned.count(connection)?;
            let index = if tags_change { search::index_topic } else { search::index_title };
            Ok(index(connection, topic)?)
        })
        .await?;
    let topic = load(&app, &actor, topic).await?;
    Ok(etag::changed(&topic, topic.version))
}

fn change(connection: &mut Conn, topic: TopicId, version: i32, patch: TopicPatch) -> Result<(), AppError> {
    use forum_topics::dsl;
    let title = patch.title.map(|title| title.trim().to_owned());
    let of_this_version = dsl::forum_topics.find(topic).filter(dsl::version.eq(version));
    let changed = diesel::update(of_this_version)
        .set((
            title.as_ref().map(|title| dsl::title.eq(title)),
            patch.language.map(|language| dsl::language.eq(language)),
            dsl::version.eq(dsl::version + 1),
        ))
        .execute(connection)?;
    if changed == 1 {
        if let Some(named) = patch.tags {
            tags::replace(connection, topic, &normalised_tags(&named))?;
        }
        return Ok(());
    }
    // Asked again: on PostgreSQL the update may have waited for the change that it lost against.
    let (stored_version, stored): (i32, String) =
        dsl::forum_topics.find(topic).select((dsl::version, dsl::title)).first(connection)?;
    Err(AppError::edit_conflict(super::rows::count(stored_version), stored, title))
}
