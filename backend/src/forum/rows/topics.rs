//! Topics.

use super::count;
use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, accounts_organisations, forum_reads, forum_topics};
use crate::forum::policy::{self, Rule};
use crate::http::actor::ActorFacts;
use crate::http::page::{Direction, Place};
use diesel::prelude::*;
use shared::core::id::{AccountId, CategoryId, TopicId};
use shared::core::{Language, Timestamp};
use shared::forum::{Topic, TopicSummary};
use uuid::Uuid;

/// A topic to insert.
#[derive(Insertable)]
#[diesel(table_name = forum_topics)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct NewTopicRow {
    pub id: TopicId,
    pub category_id: CategoryId,
    pub author_id: AccountId,
    pub title: String,
    pub language: Language,
    pub last_number: i32,
    pub last_post_at: Timestamp,
    pub created_at: Timestamp,
    pub version: i32,
}

/// A topic with its author and how far the reader has read.
#[derive(Queryable)]
pub struct TopicRow {
    /// The topic.
    pub id: TopicId,
    /// Where it stands.
    pub category_id: CategoryId,
    title: String,
    language: Language,
    last_number: i32,
    last_post_at: Timestamp,
    created_at: Timestamp,
    locked_at: Option<Timestamp>,
    /// Counts the changes of the title.
    pub version: i32,
    author: Option<PersonRow>,
    /// Who opened it; none: a former member.
    pub author_id: Option<AccountId>,
    last_read: Option<i32>,
}

/// The query that every topic is read with. A macro, since its type has no name that a person could write.
macro_rules! topics_read_by {
    ($reader:expr) => {
        forum_topics::table
            .left_join(accounts_accounts::table)
            .left_join(
                accounts_organisations::table.on(accounts_organisations::id
                    .nullable()
                    .eq(accounts_accounts::organisation_id.nullable())),
            )
            .left_join(
                forum_reads::table
                    .on(forum_reads::topic_id.eq(forum_topics::id).and(forum_reads::account_id.eq($reader))),
            )
            .select((
                forum_topics::id,
                forum_topics::category_id,
                forum_topics::title,
                forum_topics::language,
                forum_topics::last_number,
                forum_topics::last_post_at,
                forum_topics::created_at,
                forum_topics::locked_at,
                forum_topics::version,
                PERSON.nullable(),
                forum_topics::author_id,
                forum_reads::number.nullable(),
            ))
    };
}

/// The rows of a query that lie beyond a place. The first condition gives the index its range, the second settles ties.
macro_rules! beyond {
    ($topics:expr, $place:expr, $limit:expr, $connection:expr) => {{
        use forum_topics::{id, last_post_at};
        let (at, tie) = (Timestamp($place.key), TopicId($place.id));
        match $place.direction {
            Direction::Next => $topics
                .filter(last_post_at.le(at).and(last_post_at.lt(at).or(id.lt(tie))))
                .order((last_post_at.desc(), id.desc()))
                .limit($limit)
                .load($connection),
            Direction::Previous => $topics
                .filter(last_post_at.ge(at).and(last_post_at.gt(at).or(id.gt(tie))))
                .order((last_post_at.asc(), id.asc()))
                .limit($limit)
                .load($connection),
        }
    }};
}

/// Topics read at a time while passing over hidden ones.
const MAX_STEP: usize = 100;

/// The place before every topic: a list starts here.
const START: Place = Place { direction: Direction::Next, key: i64::MAX, id: Uuid::max() };

impl TopicRow {
    /// Up to `limit` topics of one category beyond a place, nearest first.
    pub fn list_of_category(
        connection: &mut Conn,
        reader: AccountId,
        category: CategoryId,
        place: Option<Place>,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        let place = place.unwrap_or(START);
        let topics = topics_read_by!(reader).filter(forum_topics::category_id.eq(category));
        beyond!(topics, place, limit, connection)
    }

    /// Up to `limit` topics of all categories that are visible, beyond a place, nearest first.
    ///
    /// Topics of hidden categories are passed over here, not in SQL: a list of ids in the statement keeps it out of
    /// Diesel's cache, and planning it anew costs SQLite three times what running it does. Most members see most topics.
    pub fn list_visible(
        connection: &mut Conn,
        reader: AccountId,
        is_visible: impl Fn(CategoryId) -> bool,
        place: Option<Place>,
        limit: usize,
    ) -> QueryResult<Vec<Self>> {
        let mut place = place.unwrap_or(START);
        let mut found = Vec::new();
        loop {
            let step = if found.is_empty() { limit } else { MAX_STEP };
            let wanted = i64::try_from(step).unwrap_or(i64::MAX);
            let rows: Vec<Self> = beyond!(topics_read_by!(reader), place, wanted, connection)?;
            let last = rows.last().map(Self::key).filter(|_| rows.len() == step);
            found.extend(rows.into_iter().filter(|row| is_visible(row.category_id)));
            found.truncate(limit);
            match last {
                Some((key, id)) if found.len() < limit => place = Place { key, id, ..place },
                _ => return Ok(found),
            }
        }
    }

    /// One topic.
    pub fn find(connection: &mut Conn, reader: AccountId, topic: TopicId) -> QueryResult<Option<Self>> {
        topics_read_by!(reader).filter(forum_topics::id.eq(topic)).first(connection).optional()
    }

    /// The category of a topic, to judge who may see it.
    pub fn category(connection: &mut Conn, topic: TopicId) -> QueryResult<Option<CategoryId>> {
        forum_topics::table.find(topic).select(forum_topics::category_id).first(connection).optional()
    }

    /// The category of a topic, and whether it is closed: who may reply depends on both.
    pub fn place(connection: &mut Conn, topic: TopicId) -> QueryResult<Option<(CategoryId, bool)>> {
        use forum_topics::dsl;
        let place = dsl::forum_topics.find(topic).select((dsl::category_id, dsl::locked_at.is_not_null()));
        place.first(connection).optional()
    }

    /// Closes it or opens it again.
    pub fn lock(connection: &mut Conn, topic: TopicId, since: Option<Timestamp>) -> QueryResult<()> {
        use forum_topics::dsl;
        let row = dsl::forum_topics.find(topic);
        diesel::update(row).set(dsl::locked_at.eq(since)).execute(connection).map(drop)
    }

    /// Takes the number for a new post and moves the topic to the top.
    pub fn next_number(connection: &mut Conn, topic: TopicId, now: Timestamp) -> QueryResult<i32> {
        use forum_topics::dsl;
        diesel::update(dsl::forum_topics.find(topic))
            .set((dsl::last_number.eq(dsl::last_number + 1), dsl::last_post_at.eq(now)))
            .returning(dsl::last_number)
            .get_result(connection)
    }

    /// Where it stands in the list.
    pub fn key(&self) -> (i64, Uuid) {
        (self.last_post_at.0, self.id.0)
    }

    /// As a row of a list.
    pub fn into_summary(self) -> TopicSummary {
        TopicSummary {
            id: self.id,
            category_id: self.category_id,
            title: self.title,
            language: self.language,
            author: self.author.map(Into::into),
            replies_count: count(self.last_number - 1),
            created_at: self.created_at,
            last_post_at: self.last_post_at,
            unread: self.last_number > self.last_read.unwrap_or(0),
            locked: self.locked_at.is_some(),
        }
    }

    /// As a page of its own.
    pub fn into_topic(self, actor: &ActorFacts, rule: &Rule) -> Topic {
        Topic {
            id: self.id,
            category_id: self.category_id,
            title: self.title,
            language: self.language,
            replies_count: count(self.last_number - 1),
            created_at: self.created_at,
            last_post_at: self.last_post_at,
            last_read_number: count(self.last_read.unwrap_or(0)),
            version: count(self.version),
            locked: self.locked_at.is_some(),
            may_reply: policy::may_reply(actor, rule, self.locked_at.is_some()),
            may_lock: policy::may_lead(actor, rule),
            may_edit: policy::may_edit(actor, rule, self.author_id),
            author: self.author.map(Into::into),
        }
    }
}
