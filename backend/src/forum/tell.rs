//! Telling members of what is meant for them: a mention, a decision, a task, a reminder. Each is told only what they may
//! know of; a mention in a muted topic is not told. Each says whose list has changed, for `notify::announce` once it is
//! stored.

use super::categories::Rules;
use super::reach::Reach;
use super::rows::watches;
use crate::accounts::actors;
use crate::db::Conn;
use crate::db::schema::forum_topics;
use crate::http::actor::ActorFacts;
use crate::http::error::AppError;
use crate::notify::{self, NewNotice, Place};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, CategoryId, PostId, ReviewId, TopicId};
use shared::forum::WatchLevel;
use shared::notices::NoticeKind;
use std::sync::Arc;

/// What members are told of.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// The topic in which it is.
    pub topic: TopicId,
    /// The post that it is about; none for the topic as a whole.
    pub post: Option<PostId>,
    /// Who did it; none where that is not to be told.
    pub by: Option<AccountId>,
    /// When.
    pub at: Timestamp,
}

impl From<Arc<Rules>> for Reach {
    fn from(rules: Arc<Rules>) -> Self {
        Self::of(rules)
    }
}

/// These were mentioned in a post.
pub fn mentioned(
    connection: &mut Conn,
    reach: &Reach,
    about: &About,
    accounts: &[AccountId],
) -> Result<Vec<AccountId>, AppError> {
    tell(connection, reach, NoticeKind::Mention, about, accounts)
}

/// Those who moderate did something about what this member wrote: where to read it, and no names.
pub fn decided(
    connection: &mut Conn,
    review: ReviewId,
    author: AccountId,
    at: Timestamp,
) -> Result<Vec<AccountId>, AppError> {
    let place = Place::Path(format!("/forum/reviews/{review}"));
    let notice = NewNotice { recipient: author, kind: NoticeKind::Moderation, actor: None, place, at };
    notify::record(connection, vec![notice])
}

/// Something was taken out of what this member wrote: where, and no names.
pub fn purged(
    connection: &mut Conn,
    reach: &Reach,
    about: &About,
    author: AccountId,
) -> Result<Vec<AccountId>, AppError> {
    tell(connection, reach, NoticeKind::Moderation, about, &[author])
}

/// A facilitator was told that this member wrote an anonymous post: where to read by whom and why.
pub fn revealed(
    connection: &mut Conn,
    post: PostId,
    writer: AccountId,
    at: Timestamp,
) -> Result<Vec<AccountId>, AppError> {
    let place = Place::Path(format!("/authorship/{post}"));
    let notice = NewNotice { recipient: writer, kind: NoticeKind::Moderation, actor: None, place, at };
    notify::record(connection, vec![notice])
}

/// What this member handed in was refused: where to read why, and no names.
pub fn refused(connection: &mut Conn, author: AccountId, at: Timestamp) -> Result<Vec<AccountId>, AppError> {
    let place = Place::Path("/forum/reviews/waiting".to_owned());
    let notice = NewNotice { recipient: author, kind: NoticeKind::Moderation, actor: None, place, at };
    notify::record(connection, vec![notice])
}

/// This member is asked to answer.
pub fn assigned(
    connection: &mut Conn,
    reach: &Reach,
    about: &About,
    to: AccountId,
) -> Result<Vec<AccountId>, AppError> {
    tell(connection, reach, NoticeKind::Assignment, about, &[to])
}

/// This member wanted to be reminded now.
pub fn reminded(
    connection: &mut Conn,
    reach: &Reach,
    about: &About,
    account: AccountId,
) -> Result<Vec<AccountId>, AppError> {
    tell(connection, reach, NoticeKind::Reminder, about, &[account])
}

fn tell(
    connection: &mut Conn,
    reach: &Reach,
    kind: NoticeKind,
    about: &About,
    accounts: &[AccountId],
) -> Result<Vec<AccountId>, AppError> {
    let topics = forum_topics::table.find(about.topic).select(forum_topics::category_id);
    let Some(category) = topics.first::<CategoryId>(connection).optional()? else { return Ok(Vec::new()) };
    let mut notices = Vec::new();
    for who in actors::facts_of(connection, accounts, about.at)? {
        let is_own = about.by == Some(who.account);
        let is_wanted = kind != NoticeKind::Mention || !is_muted(connection, reach, about, category, &who)?;
        if !is_own && is_wanted && reach.sees(&who, category) {
            notices.push(notice(kind, about, who.account));
        }
    }
    notify::record(connection, notices)
}

fn is_muted(
    connection: &mut Conn,
    reach: &Reach,
    about: &About,
    category: CategoryId,
    who: &ActorFacts,
) -> QueryResult<bool> {
    let above = reach.rule(category).and_then(|rule| rule.above);
    let level = watches::of_topic(connection, who.account, about.topic, category, above)?;
    Ok(level == WatchLevel::Muted)
}

fn notice(kind: NoticeKind, about: &About, recipient: AccountId) -> NewNotice {
    let place = match about.post {
        // Of a post one is told once, but a decision about it is something else than the post.
        Some(post) if kind == NoticeKind::Mention => Place::Post { topic: about.topic, post },
        Some(post) => Place::About { topic: about.topic, post },
        None => Place::Topic(about.topic),
    };
    NewNotice { recipient, kind, actor: about.by, place, at: about.at }
}
