//! The rows of what members were told. They are written here and nowhere else ([`record`]), and here and nowhere else
//! they are taken note of: whoever wants to know when somebody's count changes looks at this file.

use super::{MAIL_JOB, Waiting, choices};
use crate::db::Conn;
use crate::db::schema::notify_notices::{self, dsl};
use crate::db::schema::{forum_posts, forum_topics};
use crate::http::error::AppError;
use crate::jobs;
use diesel::prelude::*;
use sha2::{Digest, Sha256};
use shared::core::Timestamp;
use shared::core::id::{AccountId, CategoryId, NoticeId, PostId, TopicId};
use shared::notices::{MailTiming, NoticeKind};
use uuid::Uuid;

/// Something to tell one member.
#[derive(Clone, Debug)]
pub struct NewNotice {
    /// Whom.
    pub recipient: AccountId,
    /// What happened.
    pub kind: NoticeKind,
    /// Who did it; none where that is not to be told.
    pub actor: Option<AccountId>,
    /// Where.
    pub place: Place,
    /// When.
    pub at: Timestamp,
}

/// Where something happened.
#[derive(Clone, Debug)]
pub enum Place {
    /// A post was written. Of one post nobody is told twice.
    Post {
        /// The topic in which it stands now.
        topic: TopicId,
        /// The post.
        post: PostId,
    },
    /// About a post: a decision, a reminder.
    About {
        /// The topic in which it stands now.
        topic: TopicId,
        /// The post.
        post: PostId,
    },
    /// In a topic as a whole.
    Topic(TopicId),
    /// Elsewhere, below the site's address: `/members/…`.
    Path(String),
}

/// A notice to insert.
#[derive(Insertable)]
#[diesel(table_name = notify_notices, treat_none_as_default_value = false)]
struct NewRow {
    id: NoticeId,
    recipient_id: AccountId,
    kind: NoticeKind,
    actor_id: Option<AccountId>,
    post_id: Option<PostId>,
    topic_id: Option<TopicId>,
    path: Option<String>,
    in_app: i32,
    by_mail: MailTiming,
    created_at: Timestamp,
}

impl NewNotice {
    /// Follows from what is told to whom, so that telling it again changes nothing.
    fn id(&self) -> NoticeId {
        let mut hash = Sha256::new();
        hash.update(self.recipient.0.as_bytes());
        match &self.place {
            Place::Post { post, .. } | Place::About { post, .. } => hash.update(post.0.as_bytes()),
            Place::Topic(topic) => hash.update(topic.0.as_bytes()),
            Place::Path(path) => hash.update(path.as_bytes()),
        }
        if !matches!(self.place, Place::Post { .. }) {
            hash.update(self.kind.code());
            hash.update(self.at.0.to_be_bytes());
        }
        NoticeId(first_bytes(&hash.finalize()))
    }

    /// What notices have in common that come in one mail.
    fn about(&self) -> Uuid {
        match (&self.place, self.actor) {
            (Place::Post { topic, .. } | Place::About { topic, .. } | Place::Topic(topic), _) => topic.0,
            (Place::Path(_), Some(actor)) => actor.0,
            (Place::Path(_), None) => self.recipient.0,
        }
    }

    fn into_row(self, in_app: bool, by_mail: MailTiming) -> NewRow {
        let (post_id, topic_id, path) = match self.place.clone() {
            Place::Post { topic, post } | Place::About { topic, post } => (Some(post), Some(topic), None),
            Place::Topic(topic) => (None, Some(topic), None),
            Place::Path(path) => (None, None, Some(path)),
        };
        NewRow {
            id: self.id(),
            recipient_id: self.recipient,
            kind: self.kind,
            actor_id: self.actor,
            post_id,
            topic_id,
            path,
            in_app: i32::from(in_app),
            by_mail,
            created_at: self.at,
        }
    }
}

pub(super) fn first_bytes(hash: &[u8]) -> Uuid {
    hash.first_chunk::<16>().map_or(Uuid::nil(), |bytes| Uuid::from_bytes(*bytes))
}

/// Tells each as they want to be told of such a thing; queues the mails that come at once. In the transaction of what
/// happened, or in a job that it queued. Whoever calls this has made sure that each may know of it, and hands on whose
/// list has changed to [`super::announce`] once it is stored.
pub fn record(connection: &mut Conn, notices: Vec<NewNotice>) -> Result<Vec<AccountId>, AppError> {
    let mut recipients: Vec<AccountId> = notices.iter().map(|notice| notice.recipient).collect();
    recipients.sort_unstable();
    recipients.dedup();
    let chosen = choices::of_many(connection, &recipients)?;
    let (mut rows, mut mails, mut told) = (Vec::new(), Vec::new(), Vec::new());
    for notice in notices {
        let choice = chosen.get(&(notice.recipient, notice.kind)).copied();
        let choice = choice.unwrap_or(choices::usual(notice.kind));
        if !choice.in_app && choice.by_mail == MailTiming::Off {
            continue;
        }
        if choice.by_mail == MailTiming::AtOnce {
            let waiting = Waiting { account: notice.recipient, notice: notice.id() };
            mails.push((waiting.job(notice.about(), notice.at), waiting, notice.at));
        }
        if choice.in_app {
            told.push(notice.recipient);
        }
        rows.push(notice.into_row(choice.in_app, choice.by_mail));
    }
    if rows.is_empty() {
        return Ok(told);
    }
    crate::both!(connection, c => diesel::insert_into(dsl::notify_notices)
        .values(rows)
        .on_conflict_do_nothing()
        .execute(c))?;
    let mails: Vec<_> = mails.into_iter().map(|(id, waiting, at)| (id, waiting, Waiting::due(at))).collect();
    if !mails.is_empty() {
        jobs::enqueue_all(connection, MAIL_JOB, mails)?;
    }
    Ok(told)
}

/// Takes note of what an account was told of a topic's posts up to this number, and of the topic as a whole.
pub fn mark_topic_read(
    connection: &mut Conn,
    account: AccountId,
    topic: TopicId,
    number: i32,
    now: Timestamp,
) -> QueryResult<()> {
    // Asked of each unread notice, of which there are few, and not the other way round: a topic may have many posts.
    let read = forum_posts::table
        .filter(forum_posts::id.nullable().eq(dsl::post_id))
        .filter(forum_posts::topic_id.eq(topic).and(forum_posts::number.le(number)));
    let is_whole_topic = dsl::post_id.is_null().and(dsl::topic_id.eq(topic));
    let of_topic = diesel::dsl::exists(read).or(is_whole_topic);
    let unread = dsl::notify_notices.filter(dsl::recipient_id.eq(account).and(dsl::read_at.is_null()));
    diesel::update(unread.filter(of_topic)).set(dsl::read_at.eq(now)).execute(connection).map(drop)
}

/// Takes note of what an account was told of a category, but for these topics.
pub fn mark_category_read(
    connection: &mut Conn,
    account: AccountId,
    category: CategoryId,
    but: &[TopicId],
    now: Timestamp,
) -> QueryResult<()> {
    let there = forum_topics::table
        .filter(forum_topics::id.nullable().eq(dsl::topic_id))
        .filter(forum_topics::category_id.eq(category).and(forum_topics::id.ne_all(but)));
    let unread = dsl::notify_notices.filter(dsl::recipient_id.eq(account).and(dsl::read_at.is_null()));
    diesel::update(unread.filter(diesel::dsl::exists(there)))
        .set(dsl::read_at.eq(now))
        .execute(connection)
        .map(drop)
}

/// Takes note of what somebody's messages told.
pub fn mark_messages_read(
    connection: &mut Conn,
    account: AccountId,
    sender: AccountId,
    now: Timestamp,
) -> QueryResult<()> {
    let told = dsl::recipient_id.eq(account).and(dsl::actor_id.eq(sender));
    let unread = dsl::kind.eq(NoticeKind::Message).and(dsl::read_at.is_null());
    diesel::update(dsl::notify_notices.filter(told.and(unread)))
        .set(dsl::read_at.eq(now))
        .execute(connection)
        .map(drop)
}

/// What was told of a topic is about another now, which has its posts.
pub fn follow_merge(connection: &mut Conn, from: TopicId, into: TopicId) -> QueryResult<()> {
    let of_gone = dsl::notify_notices.filter(dsl::topic_id.eq(from));
    diesel::update(of_gone).set(dsl::topic_id.eq(into)).execute(connection).map(drop)
}

/// What was told of these posts is about another topic now.
pub fn follow_split(connection: &mut Conn, posts: &[PostId], into: TopicId) -> QueryResult<()> {
    let moved = dsl::notify_notices.filter(dsl::post_id.eq_any(posts));
    diesel::update(moved).set(dsl::topic_id.eq(into)).execute(connection).map(drop)
}

/// Takes note of one notice; whether it is the account's.
pub fn mark_read(
    connection: &mut Conn,
    account: AccountId,
    notice: NoticeId,
    now: Timestamp,
) -> QueryResult<bool> {
    let own = dsl::notify_notices.find(notice).filter(dsl::recipient_id.eq(account));
    diesel::update(own.filter(dsl::read_at.is_null())).set(dsl::read_at.eq(now)).execute(connection)?;
    diesel::select(diesel::dsl::exists(own)).get_result(connection)
}

/// Takes note of all.
pub fn mark_all_read(connection: &mut Conn, account: AccountId, now: Timestamp) -> QueryResult<()> {
    let unread = dsl::notify_notices.filter(dsl::recipient_id.eq(account).and(dsl::read_at.is_null()));
    diesel::update(unread).set(dsl::read_at.eq(now)).execute(connection).map(drop)
}

/// Notes that mails need not tell these any more.
pub fn mark_mailed(connection: &mut Conn, notices: &[NoticeId], now: Timestamp) -> QueryResult<()> {
    let told = dsl::notify_notices.filter(dsl::id.eq_any(notices).and(dsl::mailed_at.is_null()));
    diesel::update(told).set(dsl::mailed_at.eq(now)).execute(connection).map(drop)
}

/// Deletes those of before; says how many.
pub fn delete_before(connection: &mut Conn, before: Timestamp) -> QueryResult<usize> {
    diesel::delete(dsl::notify_notices.filter(dsl::created_at.lt(before))).execute(connection)
}
