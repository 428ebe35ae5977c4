//! Telling those who watch, or are called by name, of a post. Posting only queues a job, and not even that where nobody watches
//! or is called; the job finds who may know of it by then, and writes the notices a few hundred at a time.

use super::categories::{self, Rules};
use super::mentions::Called;
use super::policy;
use super::reach::Reach;
use super::rows::posts::{NewPostRow, PostRow};
use super::rows::watches;
use super::tell::{self, About};
use crate::accounts::actors;
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::{
    forum_categories, forum_posts, forum_reads, forum_topics, forum_veiled_posts, forum_veiled_topics,
};
use crate::http::actor::ActorFacts;
use crate::http::error::AppError;
use crate::jobs::{self, Job};
use crate::notify::{self, NewNotice, Place};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use shared::core::Timestamp;
use shared::core::id::{AccountId, CategoryId, PostId, TopicId};
use shared::notices::NoticeKind;
use std::collections::HashSet;
use std::sync::Arc;
use uuid::Uuid;

/// The kind of the jobs that tell of a post.
pub const ANNOUNCE: &str = "announce_post";
/// Members who are told in one transaction.
const AT_ONCE: usize = 200;

#[derive(Serialize, Deserialize)]
struct Payload {
    post: PostId,
    /// Whether only those are told whom it calls: it was changed.
    #[serde(default)]
    calls_only: bool,
}

/// Queues telling those whom a changed post calls; who was told before is not told again.
pub fn enqueue_calls(connection: &mut Conn, id: Uuid, post: PostId, now: Timestamp) -> Result<(), AppError> {
    jobs::enqueue(connection, id, ANNOUNCE, &Payload { post, calls_only: true }, now)
}

/// Queues telling of a post, if anybody watches or may be called.
pub fn enqueue(connection: &mut Conn, post: &NewPostRow) -> Result<(), AppError> {
    let (category, above): (CategoryId, Option<CategoryId>) = forum_topics::table
        .inner_join(forum_categories::table)
        .filter(forum_topics::id.eq(post.topic_id))
        .select((forum_topics::category_id, forum_categories::parent_id))
        .first(connection)?;
    let categories: Vec<CategoryId> = above.into_iter().chain([category]).collect();
    let is_wanted = post.body_markdown.contains('@')
        || watches::any_watcher(connection, post.writer, post.topic_id, &categories)?;
    if !is_wanted {
        return Ok(());
    }
    let payload = Payload { post: post.id, calls_only: false };
    jobs::enqueue(connection, post.id.0, ANNOUNCE, &payload, post.created_at)
}

/// What a post is, as far as it is told.
#[derive(Queryable, Clone, Copy)]
struct Said {
    post: PostId,
    number: i32,
    author: Option<AccountId>,
    at: Timestamp,
    topic: TopicId,
    opened_by: Option<AccountId>,
    category: CategoryId,
    above: Option<CategoryId>,
    /// Whose it is, if it is an anonymous colleague's; and the same of the topic. Neither is told to anybody.
    veiled: Option<AccountId>,
    topic_veiled: Option<AccountId>,
}

impl Said {
    /// A post that stands; none if it was deleted.
    fn find(connection: &mut Conn, post: PostId) -> QueryResult<Option<Self>> {
        forum_posts::table
            .inner_join(forum_topics::table.inner_join(forum_categories::table))
            .left_join(forum_veiled_posts::table.on(forum_veiled_posts::post_id.eq(forum_posts::id)))
            .left_join(forum_veiled_topics::table.on(forum_veiled_topics::topic_id.eq(forum_posts::topic_id)))
            .filter(forum_posts::id.eq(post).and(forum_posts::deleted_at.is_null()))
            .select((
                forum_posts::id,
                forum_posts::number,
                forum_posts::author_id,
                forum_posts::created_at,
                forum_topics::id,
                forum_topics::author_id,
                forum_topics::category_id,
                forum_categories::parent_id,
                forum_veiled_posts::account_id.nullable(),
                forum_veiled_topics::account_id.nullable(),
            ))
            .first(connection)
            .optional()
    }

    fn kind_for(&self, reader: AccountId) -> NoticeKind {
        if self.number == 1 {
            NoticeKind::Topic
        } else if self.opened_by.or(self.topic_veiled) == Some(reader) {
            NoticeKind::Reply
        } else {
            NoticeKind::Post
        }
    }

    fn notice_for(&self, reader: AccountId) -> NewNotice {
        NewNotice {
            recipient: reader,
            kind: self.kind_for(reader),
            actor: self.author,
            place: Place::Post { topic: self.topic, post: self.post },
            at: self.at,
        }
    }
}

/// Tells those whom the post calls, and those who watch; each if they may know of it. Telling twice changes nothing.
pub async fn announce(app: App, job: Job) -> Result<(), AppError> {
    let Payload { post, calls_only } = serde_json::from_str(&job.payload).map_err(AppError::internal)?;
    let rules = categories::rules(&app).await?;
    let Some(said) = app.db.read(move |connection| Ok(Said::find(connection, post)?)).await? else {
        return Ok(());
    };
    tell_called(&app, Arc::clone(&rules), said, calls_only).await?;
    if calls_only {
        return Ok(());
    }
    let find = move |connection: &mut Conn| {
        Ok(watches::watchers(connection, said.topic, said.category, said.above)?)
    };
    let mut watchers = app.db.read(find).await?;
    watchers.retain(|account| Some(*account) != said.author.or(said.veiled));
    let now = app.clock.now();
    for some in watchers.chunks(AT_ONCE) {
        let (some, rules) = (some.to_vec(), Arc::clone(&rules));
        let may_know =
            move |who: &ActorFacts| rules.find(said.category).is_some_and(|rule| policy::may_see(who, rule));
        let write = move |connection: &mut Conn| {
            let read = have_read(connection, &said, &some)?;
            let readers = actors::facts_of(connection, &some, now)?.into_iter();
            let told = readers.filter(|who| may_know(who) && !read.contains(&who.account));
            let notices = told.map(|who| said.notice_for(who.account)).collect();
            notify::record(connection, notices)
        };
        let told = app.db.write(write).await?;
        notify::announce(&app, &told);
    }
    Ok(())
}

/// Tells those whom the post calls, before they are told of it as watchers: of one post nobody is told twice.
/// Who has read it before it called them is told all the same.
async fn tell_called(app: &App, rules: Arc<Rules>, said: Said, is_changed: bool) -> Result<(), AppError> {
    let (now, own) = (app.clock.now(), Arc::clone(&rules));
    let called = app.db.read(move |connection| called(connection, &own, &said, now)).await?;
    let reach = Arc::new(Reach::of(rules));
    let about = About { topic: said.topic, post: Some(said.post), by: said.author, at: said.at };
    for some in called.chunks(AT_ONCE) {
        let (mut some, reach) = (some.to_vec(), Arc::clone(&reach));
        let write = move |connection: &mut Conn| {
            if !is_changed {
                let read = have_read(connection, &said, &some)?;
                some.retain(|account| !read.contains(account));
            }
            tell::mentioned(connection, &reach, &about, &some)
        };
        let told = app.db.write(write).await?;
        notify::announce(app, &told);
    }
    Ok(())
}

/// Whom a post calls, as its author could call them now.
fn called(
    connection: &mut Conn,
    rules: &Rules,
    said: &Said,
    now: Timestamp,
) -> Result<Vec<AccountId>, AppError> {
    let body = PostRow::markdown(connection, said.post)?;
    let (Some(author), Some(rule), true) = (said.author, rules.find(said.category), body.contains('@'))
    else {
        return Ok(Vec::new());
    };
    let Some(author) = actors::facts_of(connection, &[author], now)?.pop() else { return Ok(Vec::new()) };
    Called::find(connection, &author, rule, &body, now)?.accounts(connection)
}

/// Those who were there when it was written, or came by since.
fn have_read(connection: &mut Conn, said: &Said, readers: &[AccountId]) -> QueryResult<HashSet<AccountId>> {
    use forum_reads::dsl;
    let rows: Vec<AccountId> = dsl::forum_reads
        .filter(dsl::topic_id.eq(said.topic).and(dsl::account_id.eq_any(readers)))
        .filter(dsl::number.ge(said.number))
        .select(dsl::account_id)
        .load(connection)?;
    Ok(rows.into_iter().collect())
}
