//! First posts: a category may hold the first of each author until somebody who moderates there has looked at them. Until
//! then they are no posts, but rows of their own, which only their author and those who moderate see; so nobody learns of them
//! by a list, a count, the search or a notice. Approved, a post is written as if just now. What an anonymous colleague writes
//! waits each time, and no name is shown with it (ADR 0026).

use super::attachments;
use super::categories::{self, Rules};
use super::category_rules::require_accepted;
use super::mentions::Called;
use super::policy::{self, Rule};
use super::posts;
use super::rows::drafts::DraftRow;
use super::rows::held::{self, Files, HeldRow, NewHeldRow, Whose};
use super::rows::posts::NewPostRow;
use super::rows::{self, veils};
use super::tell::{self, About};
use super::topics::{self, require_anonymity};
use crate::accounts::actors;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::guard::{Target, Unread};
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::http::page::Asked;
use crate::live::{self, Event};
use crate::media::delete_files;
use crate::notify;
use actix_web::{HttpRequest, HttpResponse, delete, get, post, web};
use diesel::QueryResult;
use shared::core::id::{AccountId, CategoryId, FileId, HeldPostId, PostId, TopicId};
use shared::core::{FieldCode, Page, ProblemCode, Timestamp};
use shared::forum::{
    DraftKey, HeldPost, HeldPostDecision, HeldPostQuery, MAX_HELD_POSTS, NewHeldPost, normalised_tags,
};

/// Refuses what has to wait first.
pub(super) fn refuse_first(
    connection: &mut Conn,
    who: &ActorFacts,
    rule: &Rule,
    category: CategoryId,
    is_anonymous: bool,
) -> Result<(), AppError> {
    if must_wait(connection, who, rule, category, is_anonymous)? {
        return Err(AppError::problem(ProblemCode::ApprovalRequired));
    }
    Ok(())
}

/// What an anonymous colleague writes waits each time, whoever it is: that it need not would say that they lead there, or have
/// written before. What they wrote without their name does not count as theirs for the same reason.
pub(super) fn must_wait(
    connection: &mut Conn,
    who: &ActorFacts,
    rule: &Rule,
    category: CategoryId,
    is_anonymous: bool,
) -> QueryResult<bool> {
    if rule.hold_first == 0 || is_anonymous {
        return Ok(rule.hold_first > 0);
    }
    if policy::may_lead(who, rule) {
        return Ok(false);
    }
    let written = held::written(connection, who.account, category, i64::from(rule.hold_first))?;
    Ok(written < usize::try_from(rule.hold_first).unwrap_or(usize::MAX))
}

/// Hands in a first post where the category holds it (`approval_required`). The draft is thrown away.
#[utoipa::path(
    tag = "forum",
    operation_id = "create_held_post",
    params(("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more")),
    request_body = NewHeldPost,
    responses((status = 201, body = HeldPost)),
    security(("access_token" = []))
)]
#[post("/forum/held-posts")]
pub async fn create_held_post(
    app: web::Data<App>,
    actor: Actor,
    key: IdempotencyKey,
    body: Unread<NewHeldPost>,
) -> Result<HttpResponse, AppError> {
    let (rules, now) = (categories::rules(&app).await?, app.clock.now());
    let (new, warned) = body.admit(&app, &actor, Target::new("held post")).await?;
    let once = Once::new(&app, actor.account, key, "create_held_post", &new);
    let id = HeldPostId(app.ids.uuid(now));
    let held = app
        .db
        .write(move |connection| {
            let created = once.create(connection, |connection| {
                insert(connection, &rules, &actor, id, new, now)?;
                warned.count(connection)?;
                Ok(id.0)
            })?;
            show(connection, HeldPostId(created), true)
        })
        .await?;
    Ok(HttpResponse::Created().json(held))
}

fn insert(
    connection: &mut Conn,
    rules: &Rules,
    actor: &Actor,
    id: HeldPostId,
    new: NewHeldPost,
    now: Timestamp,
) -> Result<(), AppError> {
    let category = open_category(connection, rules, actor, &new)?;
    let rule = rules.find_visible(actor, category)?;
    require_accepted(connection, actor.account, category, rule.above)?;
    require_anonymity(rule, new.anonymous)?;
    // Refuses what calls too many.
    called(connection, actor, rule, &new.body_markdown, new.anonymous, now)?;
    if !must_wait(connection, actor, rule, category, new.anonymous)? {
        return Err(AppError::problem(ProblemCode::Forbidden));
    }
    if held::waiting(connection, actor.account)? >= i64::from(MAX_HELD_POSTS) {
        return Err(AppError::field("body_markdown", FieldCode::TooMany));
    }
    let draft = new.topic_id.map_or(DraftKey::Topic, DraftKey::Reply);
    let words = new.body_markdown.clone();
    let row = NewHeldRow {
        id,
        author_id: Some(actor.account).filter(|_| !new.anonymous),
        writer_id: actor.account,
        topic_id: new.topic_id,
        category_id: new.category_id,
        title: new.title.trim().to_owned(),
        tags: normalised_tags(&new.tags).join("\n"),
        language: new.language,
        body_markdown: new.body_markdown,
        attachments: serde_json::to_string(&new.attachments).map_err(AppError::internal)?,
        created_at: now,
    };
    row.insert(connection)?;
    let stored = HeldRow::find(connection, id)?.ok_or_else(AppError::not_found)?;
    if stored.usable_choices(connection)?.len() != new.attachments.len() {
        return Err(AppError::field("attachments", FieldCode::NotAvailable));
    }
    DraftRow::delete_sent(connection, actor.account, draft, &words)
}

/// Whom it calls; an anonymous colleague calls nobody.
fn called(
    connection: &mut Conn,
    writer: &ActorFacts,
    rule: &Rule,
    markdown: &str,
    is_anonymous: bool,
    now: Timestamp,
) -> Result<Called, AppError> {
    if is_anonymous { Ok(Called::default()) } else { Called::find(connection, writer, rule, markdown, now) }
}

/// The category in which the author may write that now.
fn open_category(
    connection: &mut Conn,
    rules: &Rules,
    actor: &Actor,
    new: &NewHeldPost,
) -> Result<CategoryId, AppError> {
    match (new.topic_id, new.category_id) {
        (Some(topic), _) => {
            let (_, place) = posts::find_place(connection, topic)?;
            let rule = rules.find_visible(actor, place.category)?;
            if !policy::may_reply(actor, rule, place.standing) {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            Ok(place.category)
        }
        (None, category) => {
            let open = category.filter(|category| {
                rules.find_visible(actor, *category).is_ok_and(|rule| policy::may_write(actor, rule))
            });
            open.ok_or_else(|| AppError::field("category_id", FieldCode::NotAvailable))
        }
    }
}

fn show(connection: &mut Conn, held: HeldPostId, is_own: bool) -> Result<HeldPost, AppError> {
    let row = HeldRow::find(connection, held)?.ok_or_else(AppError::not_found)?;
    let files = Files::of(connection, std::slice::from_ref(&row))?;
    row.into_held_post(is_own, &files).ok_or_else(AppError::not_found)
}

/// The posts that wait where one moderates, the longest waiting first; or one's own, also those that were refused.
#[utoipa::path(
    tag = "forum",
    operation_id = "list_held_posts",
    params(HeldPostQuery),
    responses((status = 200, body = Page<HeldPost>)),
    security(("access_token" = []))
)]
#[get("/forum/held-posts")]
pub async fn list_held_posts(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<HeldPostQuery>,
) -> Result<HttpResponse, AppError> {
    let asked = Asked::of("list_held_posts", &*query)?;
    let rules = categories::rules(&app).await?;
    let is_own = query.mine;
    let (whose, places) = if is_own {
        (Whose::Own(actor.account), rules.visible(&actor))
    } else {
        (Whose::Others(actor.account), rules.led_by(&actor))
    };
    let page = app
        .db
        .read(move |connection| {
            let rows = HeldRow::list(connection, whose, &places, asked.place, asked.sql_rows())?;
            let page = asked.page(rows, HeldRow::key);
            let files = Files::of(connection, &page.items)?;
            let Page { items, next, previous } = page;
            let items = items.into_iter().filter_map(|row| row.into_held_post(is_own, &files)).collect();
            Ok(Page { items, next, previous })
        })
        .await?;
    etag::json(&request, &page)
}

/// One that the actor may decide about: it waits, is not theirs, and they moderate there.
fn find_decidable(
    connection: &mut Conn,
    rules: &Rules,
    actor: &Actor,
    held: HeldPostId,
) -> Result<(HeldRow, CategoryId), AppError> {
    let row = HeldRow::find(connection, held)?.ok_or_else(AppError::not_found)?;
    let category = row.category().ok_or_else(AppError::not_found)?;
    let rule = rules.find_visible(actor, category)?;
    if row.writer_id == actor.account || !policy::may_lead(actor, rule) {
        return Err(AppError::not_found());
    }
    Ok((row, category))
}

/// Publishes a post that waited, as if it were written now, or refuses it. Its author is told, without names. An anonymous
/// colleague's is published as one, also where the category no longer lets anybody be one.
#[utoipa::path(
    tag = "forum",
    operation_id = "decide_held_post",
    params(("held_post_id" = HeldPostId, Path)),
    request_body = HeldPostDecision,
    responses((status = 204)),
    security(("access_token" = []))
)]
#[post("/forum/held-posts/{held_post_id}/decision")]
pub async fn decide_held_post(
    app: web::Data<App>,
    actor: Actor,
    held: web::Path<HeldPostId>,
    body: Unread<HeldPostDecision>,
) -> Result<HttpResponse, AppError> {
    let (rules, held, now) = (categories::rules(&app).await?, *held, app.clock.now());
    let (decision, warned) = body.admit(&app, &actor, Target::new("decision")).await?;
    let word = if decision.approve { "approve" } else { "refuse" };
    let act = Act::new(&app.ids, now, Some(actor.account), "decide_held_post", format!("held post {held}"))
        .with(word.to_owned());
    let ids = (TopicId(app.ids.uuid(now)), PostId(app.ids.uuid(now)));
    let (event, told) = app
        .db
        .write(move |connection| {
            let (row, category) = find_decidable(connection, &rules, &actor, held)?;
            if row.refused_at.is_some() {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            act.record(connection)?;
            warned.count(connection)?;
            let author = row.writer_id;
            if !decision.approve {
                let answer = decision.text.trim();
                HeldRow::refuse(connection, held, actor.account, decision.reason, answer, now)?;
                return Ok((None, tell::refused(connection, author, now)?));
            }
            let post = publish(connection, &rules, row, category, ids, now)?;
            let about = About { topic: post.topic_id, post: Some(post.id), by: None, at: now };
            let told = tell::purged(connection, &rules.into(), &about, author)?;
            let (topic, number) = (post.topic_id, rows::count(post.number));
            Ok((Some(Event::Post { topic, category, number, author }), told))
        })
        .await?;
    if let Some(event) = event {
        live::announce(&app, event);
    }
    notify::announce(&app, &told);
    Ok(HttpResponse::NoContent().finish())
}

/// Writes it as its author would now, if they still may.
fn publish(
    connection: &mut Conn,
    rules: &Rules,
    row: HeldRow,
    category: CategoryId,
    (topic, post): (TopicId, PostId),
    now: Timestamp,
) -> Result<NewPostRow, AppError> {
    let forbidden = || AppError::problem(ProblemCode::Forbidden);
    let who = actors::facts_of(connection, &[row.writer_id], now)?.pop().ok_or_else(forbidden)?;
    let rule = rules.find(category).ok_or_else(forbidden)?;
    let (files, is_anonymous) = (row.usable_choices(connection)?, row.is_anonymous());
    HeldRow::delete(connection, row.id)?;
    let html =
        called(connection, &who, rule, &row.body_markdown, is_anonymous, now)?.html(&row.body_markdown);
    let mut new = NewPostRow {
        id: post,
        topic_id: topic,
        number: 1,
        author_id: row.author_id,
        language: row.language,
        body_html: html,
        body_markdown: row.body_markdown,
        created_at: now,
        version: 1,
        anonymous: veils::mark(is_anonymous, who.account, Some(who.account)),
        writer: who.account,
    };
    if let Some(topic) = row.topic_id {
        let (topic, place) = posts::find_place(connection, topic)?;
        if !policy::may_reply(&who, rule, place.standing) {
            return Err(forbidden());
        }
        new.topic_id = topic;
        new.anonymous = veils::mark(is_anonymous, who.account, place.asker);
        return posts::publish(connection, new, &files);
    }
    if !policy::may_write(&who, rule) {
        return Err(forbidden());
    }
    let tags: Vec<String> = row.tags.lines().map(str::to_owned).collect();
    let opened = topics::new_row(&who, topic, category, row.title, row.language, is_anonymous, now);
    topics::publish(connection, &opened, &new, &tags, &files)?;
    Ok(new)
}

/// Takes back what one handed in, or puts away what was refused, with its files.
#[utoipa::path(
    tag = "forum",
    operation_id = "delete_held_post",
    params(("held_post_id" = HeldPostId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/forum/held-posts/{held_post_id}")]
pub async fn delete_held_post(
    app: web::Data<App>,
    actor: Actor,
    held: web::Path<HeldPostId>,
) -> Result<HttpResponse, AppError> {
    let (held, now) = (*held, app.clock.now());
    app.db
        .write(move |connection| {
            let row = HeldRow::find(connection, held)?.filter(|row| row.writer_id == actor.account);
            let row = row.ok_or_else(AppError::not_found)?;
            let files: Vec<FileId> =
                row.usable_choices(connection)?.iter().map(|choice| choice.file_id).collect();
            HeldRow::delete(connection, held)?;
            delete_files(connection, &files, now)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Whether somebody may read a file of a post that waits: who may decide about it. Its author has it in any case.
pub(super) fn may_read(
    connection: &mut Conn,
    rules: &Rules,
    actor: &Actor,
    file: FileId,
) -> Result<bool, AppError> {
    let naming = held::naming(connection, file)?;
    Ok(naming.into_iter().any(|held| find_decidable(connection, rules, actor, held).is_ok()))
}

/// Whether a draft of this account, or a post of theirs that waits, names this file.
pub fn is_kept(connection: &mut Conn, account: AccountId, file: FileId) -> QueryResult<bool> {
    Ok(attachments::is_in_draft(connection, account, file)? || !held::naming(connection, file)?.is_empty())
}
