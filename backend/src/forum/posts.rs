//! Posts: the pages of a topic, replying, changing and deleting.

use super::announce;
use super::attachments;
use super::categories::{self, Rules};
use super::category_rules::require_accepted;
use super::held;
use super::mentions;
use super::policy::{self, Rule};
use super::rows::count;
use super::rows::drafts::DraftRow;
use super::rows::polls::PollRow;
use super::rows::posts::{NewPostRow, PostRow, Said};
use super::rows::topics::{Place, TopicRow};
use super::rows::translations;
use super::rows::versions::VersionRow;
use super::rows::watches;
use super::rows::{moves, read_marks, veils};
use super::topics::require_anonymity;
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::forum_posts::dsl;
use crate::guard::{Target, Unread};
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::IfMatch;
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::http::page::{self, Asked, Direction};
use crate::live::{self, Event};
use crate::search;
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, delete, get, patch, post, web};
use diesel::prelude::*;
use shared::core::id::{CategoryId, PostId, TopicId};
use shared::core::{Page, ProblemCode, Timestamp};
use shared::forum::{DraftKey, NewPost, Post, PostPatch, PostQuery, PostSource};
use shared::media::AttachmentChoice;
use uuid::Uuid;

/// The posts of a topic in their order; of one that was merged into another, those of that other one.
#[utoipa::path(
    tag = "forum",
    operation_id = "list_posts",
    params(("topic_id" = TopicId, Path), PostQuery),
    responses((status = 200, body = Page<Post>)),
    security(("access_token" = []))
)]
#[get("/forum/topics/{topic_id}/posts")]
pub async fn list_posts(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    topic: web::Path<TopicId>,
    query: web::Query<PostQuery>,
) -> Result<HttpResponse, AppError> {
    let query = query.into_inner();
    let mut asked = Asked::of(&format!("list_posts {topic}"), &PostQuery { from: None, ..query.clone() })?;
    // The place before post n is n − 1, whether a post has that number or not; before the first there is none.
    if let (None, Some(number @ 2..)) = (asked.place, query.from) {
        asked.place =
            Some(page::Place { direction: Direction::Next, key: i64::from(number) - 1, id: Uuid::nil() });
    }
    let rules = categories::rules(&app).await?;
    let topic = *topic;
    let page = app
        .db
        .read(move |connection| {
            let (topic, place) = find_place(connection, topic)?;
            let rule = rules.find_visible(&actor, place.category)?;
            let rows = PostRow::list(connection, &actor, topic, asked.place, asked.sql_rows())?;
            let said = Said::about(connection, actor.account, &rows)?;
            let has_files = rows.iter().any(PostRow::has_files);
            let page = asked.page(rows, PostRow::key);
            let mut page = page.map(|row| row.into_post(&actor, rule, &place, &said));
            if has_files {
                attachments::fill(connection, topic, &mut page.items)?;
            }
            Ok(page)
        })
        .await?;
    etag::json(&request, &page)
}

/// A topic with what decides who may do what in it; of one that was merged into another, that other one.
pub(super) fn find_place(connection: &mut Conn, topic: TopicId) -> Result<(TopicId, Place), AppError> {
    if let Some(place) = TopicRow::place(connection, topic)? {
        return Ok((topic, place));
    }
    let topic = moves::destination(connection, topic)?;
    let place = TopicRow::place(connection, topic)?.ok_or_else(AppError::not_found)?;
    Ok((topic, place))
}

/// Replies in a topic. The draft of the reply is thrown away, and the topic counts as read up to here.
#[utoipa::path(
    tag = "forum",
    operation_id = "create_post",
    params(
        ("topic_id" = TopicId, Path),
        ("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more"),
    ),
    request_body = NewPost,
    responses((status = 201, body = Post)),
    security(("access_token" = []))
)]
#[post("/forum/topics/{topic_id}/posts")]
pub async fn create_post(
    app: web::Data<App>,
    actor: Actor,
    topic: web::Path<TopicId>,
    key: IdempotencyKey,
    body: Unread<NewPost>,
) -> Result<HttpResponse, AppError> {
    let topic = *topic;
    let (new, warned) = body.admit(&app, &actor, Target::new("post")).await?;
    let rules = categories::rules(&app).await?;
    let once = Once::new(&app, actor.account, key, &format!("create_post {topic}"), &new);
    let now = app.clock.now();
    let is_anonymous = new.anonymous;
    // Whom one may call, as one's own groups, would say who one is: an anonymous colleague calls nobody.
    let category = move |connection: &mut Conn| {
        let place = TopicRow::place(connection, topic)?.filter(|_| !is_anonymous);
        Ok(place.map(|place| place.category))
    };
    let body_html = mentions::to_html(&app, &rules, &actor, category, &new.body_markdown).await?;
    let mut row = NewPostRow {
        id: PostId(app.ids.uuid(now)),
        topic_id: topic,
        number: 0,
        author_id: Some(actor.account).filter(|_| !new.anonymous),
        language: new.language,
        body_html,
        body_markdown: new.body_markdown,
        created_at: now,
        version: 1,
        anonymous: 0,
        writer: actor.account,
    };
    let (who, files) = (actor.clone(), new.attachments);
    let (category, post) = app
        .db
        .write(move |connection| {
            let place = TopicRow::place(connection, topic)?.ok_or_else(AppError::not_found)?;
            let rule = rules.find_visible(&who, place.category)?;
            if !policy::may_reply(&who, rule, place.standing) {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            require_anonymity(rule, is_anonymous)?;
            row.anonymous = veils::mark(is_anonymous, who.account, place.asker);
            let created = once.create(connection, |connection| {
                require_accepted(connection, who.account, place.category, rule.above)?;
                held::refuse_first(connection, &who, rule, place.category, is_anonymous)?;
                warned.count(connection)?;
                reply(connection, row, &files)
            })?;
            let row = PostRow::find(connection, &who, PostId(created))?.ok_or_else(AppError::not_found)?;
            Ok((place.category, shown(connection, row, &who, rule, &place)?))
        })
        .await?;
    let (author, number) = (actor.account, post.number);
    live::announce(&app, Event::Post { topic, category, number, author });
    Ok(HttpResponse::Created()
        .insert_header((LOCATION, format!("/api/v1/forum/posts/{}", post.id)))
        .json(post))
}

/// A post with its files.
fn shown(
    connection: &mut Conn,
    row: PostRow,
    actor: &Actor,
    rule: &Rule,
    place: &Place,
) -> Result<Post, AppError> {
    let (is_readable, rows) = (row.is_readable(actor, rule), [row]);
    let said = Said::about(connection, actor.account, &rows)?;
    let [row] = rows;
    let mut post = row.into_post(actor, rule, place, &said);
    if is_readable {
        post.attachments = attachments::of_post(connection, post.id)?;
    }
    Ok(post)
}

fn reply(connection: &mut Conn, row: NewPostRow, files: &[AttachmentChoice]) -> Result<Uuid, AppError> {
    let row = publish(connection, row, files)?;
    read_marks::advance(connection, row.writer, row.topic_id, row.number, row.created_at)?;
    DraftRow::delete_sent(connection, row.writer, DraftKey::Reply(row.topic_id), &row.body_markdown)?;
    Ok(row.id.0)
}

/// Puts a post at the end of its topic, and tells of it.
pub(super) fn publish(
    connection: &mut Conn,
    mut row: NewPostRow,
    files: &[AttachmentChoice],
) -> Result<NewPostRow, AppError> {
    row.number = TopicRow::next_number(connection, row.topic_id, row.created_at)?;
    row.insert(connection)?;
    attachments::set(connection, row.writer, row.id, files, row.created_at)?;
    search::index_post(connection, row.id)?;
    watches::watch_own(connection, row.writer, row.topic_id)?;
    announce::enqueue(connection, &row)?;
    Ok(row)
}

/// One post.
#[utoipa::path(
    tag = "forum",
    operation_id = "find_post",
    params(("post_id" = PostId, Path)),
    responses((status = 200, body = Post)),
    security(("access_token" = []))
)]
#[get("/forum/posts/{post_id}")]
pub async fn find_post(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    post: web::Path<PostId>,
) -> Result<HttpResponse, AppError> {
    let (rules, post) = (categories::rules(&app).await?, *post);
    let who = actor.clone();
    let post = app.db.read(move |connection| show(connection, &rules, &who, post)).await?;
    // Tagged by its content, not its version: what colleagues said about it is in it.
    etag::json(&request, &post)
}

/// A post that the actor sees, with what decides what they may do with it.
pub(super) fn find_visible<'r>(
    connection: &mut Conn,
    rules: &'r Rules,
    actor: &Actor,
    post: PostId,
) -> Result<(PostRow, &'r Rule, Place), AppError> {
    let row = PostRow::find(connection, actor, post)?.ok_or_else(AppError::not_found)?;
    let place = TopicRow::place(connection, row.topic_id)?.ok_or_else(AppError::not_found)?;
    let rule = rules.find_visible(actor, place.category)?;
    Ok((row, rule, place))
}

/// A post that is looked at in a review, whether its reader sees the category or was asked about this post only.
pub(super) fn show_reviewed(
    connection: &mut Conn,
    rules: &Rules,
    actor: &Actor,
    post: PostId,
) -> Result<Post, AppError> {
    let row = PostRow::find(connection, actor, post)?.ok_or_else(AppError::not_found)?;
    let place = TopicRow::place(connection, row.topic_id)?.ok_or_else(AppError::not_found)?;
    let rule = rules.find(place.category).ok_or_else(AppError::not_found)?;
    shown(connection, row, actor, rule, &place)
}

/// A post as the actor sees it.
pub(super) fn show(
    connection: &mut Conn,
    rules: &Rules,
    actor: &Actor,
    post: PostId,
) -> Result<Post, AppError> {
    let (row, rule, place) = find_visible(connection, rules, actor, post)?;
    shown(connection, row, actor, rule, &place)
}

/// A post that the actor may change: it stands, and is theirs or they are a facilitator there.
fn find_editable(
    connection: &mut Conn,
    rules: &Rules,
    actor: &Actor,
    post: PostId,
) -> Result<PostRow, AppError> {
    let (row, rule, place) = find_visible(connection, rules, actor, post)?;
    if row.deleted_at.is_some() {
        return Err(AppError::not_found());
    }
    if !policy::may_edit(actor, rule, place.standing, row.writer()) {
        return Err(AppError::problem(ProblemCode::Forbidden));
    }
    Ok(row)
}

/// The text of a post as it was written, for those who may change it.
#[utoipa::path(
    tag = "forum",
    operation_id = "find_post_source",
    params(("post_id" = PostId, Path)),
    responses((status = 200, body = PostSource)),
    security(("access_token" = []))
)]
#[get("/forum/posts/{post_id}/source")]
pub async fn find_post_source(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    post: web::Path<PostId>,
) -> Result<HttpResponse, AppError> {
    let (rules, post) = (categories::rules(&app).await?, *post);
    let source = app
        .db
        .read(move |connection| {
            let row = find_editable(connection, &rules, &actor, post)?;
            let body_markdown = PostRow::markdown(connection, post)?;
            let attachments = attachments::of_post(connection, post)?;
            let (version, language) = (count(row.version), row.language());
            Ok(PostSource { id: post, version, language, body_markdown, attachments })
        })
        .await?;
    etag::json_version(&request, &source, source.version)
}

/// Changes a post of this version.
#[utoipa::path(
    tag = "forum",
    operation_id = "update_post",
    params(("post_id" = PostId, Path), ("If-Match" = String, Header, description = "the version that was read, quoted")),
    request_body = PostPatch,
    responses((status = 200, body = Post)),
    security(("access_token" = []))
)]
#[patch("/forum/posts/{post_id}")]
pub async fn update_post(
    app: web::Data<App>,
    actor: Actor,
    post: web::Path<PostId>,
    version: IfMatch,
    body: Unread<PostPatch>,
) -> Result<HttpResponse, AppError> {
    let (rules, post, now) = (categories::rules(&app).await?, *post, app.clock.now());
    let is_veiled = move |connection: &mut Conn| veils::is_anonymous(connection, post);
    let (patch, warned) = body.admit(&app, &actor, Target::beside("post", is_veiled)).await?;
    let html = match &patch.body_markdown {
        Some(body) => {
            let category = move |connection: &mut Conn| category_of(connection, post);
            Some(mentions::to_html(&app, &rules, &actor, category, body).await?)
        }
        None => None,
    };
    let calls = app.ids.uuid(now);
    let post = app
        .db
        .write(move |connection| {
            let editor = find_editable(connection, &rules, &actor, post)?.named(actor.account);
            let (files, before) = (patch.attachments.clone(), VersionRow::first(connection, post)?);
            if patch.body_markdown.as_ref().is_some_and(|body| body.contains('@')) {
                announce::enqueue_calls(connection, calls, post, now)?;
            }
            change(connection, post, version.0, patch, html, now)?;
            warned.count(connection)?;
            if VersionRow::keep(connection, before, editor, now)? {
                translations::outdate(connection, post, now)?;
            }
            if let Some(files) = files {
                attachments::set(connection, actor.account, post, &files, now)?;
            }
            search::index_post(connection, post)?;
            let now_says = PostRow::markdown(connection, post)?;
            DraftRow::delete_sent(connection, actor.account, DraftKey::Edit(post), &now_says)?;
            show(connection, &rules, &actor, post)
        })
        .await?;
    Ok(etag::changed(&post, post.version))
}

/// Where a post stands, if it may call anybody.
fn category_of(connection: &mut Conn, post: PostId) -> QueryResult<Option<CategoryId>> {
    if veils::is_anonymous(connection, post)? {
        return Ok(None);
    }
    let Some(place) = PostRow::place(connection, post)? else { return Ok(None) };
    Ok(TopicRow::place(connection, place.topic_id)?.map(|place| place.category))
}

fn change(
    connection: &mut Conn,
    post: PostId,
    version: i32,
    patch: PostPatch,
    html: Option<String>,
    now: Timestamp,
) -> Result<(), AppError> {
    let of_this_version = dsl::forum_posts.find(post).filter(dsl::version.eq(version));
    let changed = diesel::update(of_this_version)
        .set((
            patch.body_markdown.as_ref().map(|body| dsl::body_markdown.eq(body)),
            html.map(|html| dsl::body_html.eq(html)),
            patch.language.map(|language| dsl::language.eq(language)),
            dsl::edited_at.eq(Some(now)),
            dsl::version.eq(dsl::version + 1),
        ))
        .execute(connection)?;
    if changed == 1 {
        return Ok(());
    }
    let (stored_version, stored): (i32, String) =
        dsl::forum_posts.find(post).select((dsl::version, dsl::body_markdown)).first(connection)?;
    Err(AppError::edit_conflict(count(stored_version), stored, patch.body_markdown))
}

/// Deletes a post: its text is gone, its place remains.
#[utoipa::path(
    tag = "forum",
    operation_id = "delete_post",
    params(("post_id" = PostId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/forum/posts/{post_id}")]
pub async fn delete_post(
    app: web::Data<App>,
    actor: Actor,
    post: web::Path<PostId>,
) -> Result<HttpResponse, AppError> {
    let (rules, post, now) = (categories::rules(&app).await?, *post, app.clock.now());
    let subject = format!("post {post}");
    let act = crate::audit::Act::new(&app.ids, now, None, "delete_post", subject);
    app.db
        .write(move |connection| {
            let row = find_editable(connection, &rules, &actor, post)?;
            diesel::update(dsl::forum_posts.find(post))
                .set((
                    dsl::body_markdown.eq(""),
                    dsl::body_html.eq(""),
                    dsl::deleted_at.eq(Some(now)),
                    dsl::version.eq(dsl::version + 1),
                ))
                .execute(connection)?;
            PollRow::delete(connection, post)?;
            VersionRow::delete_of_post(connection, post)?;
            translations::delete_of_post(connection, post)?;
            attachments::delete_of_post(connection, post, now)?;
            search::index_post(connection, post)?;
            if let Some(writer) = row.writer() {
                DraftRow::delete(connection, writer, DraftKey::Edit(post))?;
            }
            // Nor does the record say whose it was.
            row.sign(act, actor.account).record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
