//! Topics.

use super::{count, veils};
use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::dialect;
use crate::db::schema::{
    accounts_accounts, accounts_organisations, forum_assignments, forum_highlights, forum_reads,
    forum_topic_tags, forum_topics, forum_veiled_topics, forum_visits,
};
use crate::forum::policy::{self, Rule, Standing};
use crate::http::actor::ActorFacts;
use crate::http::page::{self, Direction};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Binary, Bool};
use shared::core::id::{AccountId, CategoryId, PostId, TopicId};
use shared::core::{Country, Language, Timestamp};
use shared::forum::{Assignment, PostPlace, Topic, TopicQuery, TopicSummary, WatchLevel};
use uuid::Uuid;

/// A topic to insert.
#[derive(Insertable)]
#[diesel(table_name = forum_topics)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct NewTopicRow {
    pub id: TopicId,
    pub category_id: CategoryId,
    pub author_id: Option<AccountId>,
    pub title: String,
    pub language: Language,
    pub last_number: i32,
    pub last_post_at: Timestamp,
    pub created_at: Timestamp,
    pub version: i32,
    pub posts_count: i32,
    pub numbers_given: i32,
    pub country: Option<Country>,
    pub anonymous: i32,
    #[diesel(skip_insertion)]
    pub writer: AccountId,
}

impl NewTopicRow {
    /// Inserts it; whose it is, if it is an anonymous colleague's, where only they find it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(forum_topics::table).values(self).execute(connection)?;
        if self.anonymous == 0 { Ok(()) } else { veils::hide_topic(connection, self.id, self.writer) }
    }
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
    author_id: Option<AccountId>,
    anonymous: i32,
    posts_count: i32,
    tags: String,
    pinned_at: Option<Timestamp>,
    archived_at: Option<Timestamp>,
    accepted_post_id: Option<PostId>,
    last_read: Option<i32>,
    all_read_at: Option<Timestamp>,
    assignee: Option<(AccountId, String)>,
    due_at: Option<Timestamp>,
}

/// What is known of a topic beside its row.
#[derive(Clone, Debug)]
pub struct Beside {
    /// Whether it is recommended to the colleagues of the reader's country.
    pub highlighted: bool,
    /// Up to which number it is read by having all marked as read.
    pub read: i32,
    /// How closely the reader follows it.
    pub watch: WatchLevel,
    /// The post that answers its question.
    pub answer: Option<PostPlace>,
    /// Who opened it, to judge what they may do with it.
    pub writer: Option<AccountId>,
}

diesel::alias!(const ASSIGNEES: Alias<Assignees> = accounts_accounts as assignees);

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
            .left_join(forum_visits::table.on(forum_visits::account_id.eq($reader)))
            .left_join(forum_assignments::table.on(forum_assignments::topic_id.eq(forum_topics::id)))
            .left_join(
                ASSIGNEES.on(ASSIGNEES
                    .field(accounts_accounts::id)
                    .nullable()
                    .eq(forum_assignments::account_id.nullable())),
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
                forum_topics::anonymous,
                forum_topics::posts_count,
                forum_topics::tags,
                forum_topics::pinned_at,
                forum_topics::archived_at,
                forum_topics::accepted_post_id,
                forum_reads::number.nullable(),
                forum_visits::all_read_at.nullable(),
                ASSIGNEES.fields((accounts_accounts::id, accounts_accounts::name)).nullable(),
                forum_assignments::due_at.nullable(),
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

/// Up to a number of the topics of a query that stand in these categories, newest activity first. Asked without the
/// categories first, as in [`TopicRow::list_visible`]; only if one of the newest is hidden, once more with them.
macro_rules! newest_visible {
    ($connection:expr, $visible:expr, $limit:expr, $topics:expr) => {{
        use forum_topics::{category_id, id, last_post_at};
        let newest = (last_post_at.desc(), id.desc());
        let limit = i64::try_from($limit).unwrap_or(i64::MAX);
        let rows: Vec<Self> = $topics.order(newest).limit(limit).load($connection)?;
        if rows.iter().all(|row| $visible.contains(&row.category_id)) {
            return Ok(rows);
        }
        let any_index = without_index(category_id, category_id);
        $topics.filter(any_index.eq_any($visible)).order(newest).limit(limit).load($connection)
    }};
}

/// What decides who may do what in a topic.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Where it stands.
    pub category: CategoryId,
    /// Whether it is open.
    pub standing: Standing,
    /// Who opened it; none: a former member.
    pub author: Option<AccountId>,
    /// The same, if that is an anonymous colleague.
    pub asker: Option<AccountId>,
    /// The post that answers its question.
    pub accepted: Option<PostId>,
}

diesel::define_sql_function! {
    /// A column as it is, which no index is looked at for.
    #[sql_name = "COALESCE"]
    fn without_index(column: Binary, same: Binary) -> Binary;
}

/// Whether a topic is open and without a reply; written as the index has it that knows those.
#[diesel::dsl::auto_type]
fn is_waiting() -> _ {
    let is_alone: SqlLiteral<Bool> = diesel::dsl::sql("forum_topics.posts_count = 1");
    is_alone.and(forum_topics::locked_at.is_null()).and(forum_topics::archived_at.is_null())
}

/// Topics read at a time while passing over hidden ones.
const STEP: usize = 100;

/// The place before every topic: a list starts here.
const START: page::Place = page::Place { direction: Direction::Next, key: i64::MAX, id: Uuid::max() };

impl TopicRow {
    /// Up to `limit` topics of one category beyond a place, nearest first.
    pub fn list_of_category(
        connection: &mut Conn,
        reader: AccountId,
        category: CategoryId,
        place: Option<page::Place>,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        let place = place.unwrap_or(START);
        let topics = topics_read_by!(reader).filter(forum_topics::category_id.eq(category));
        beyond!(topics, place, limit, connection)
    }

    /// Up to `limit` topics of these categories, which are all that are visible, beyond a place, nearest first.
    ///
    /// Topics of hidden categories are passed over here, not in SQL: a list of ids in the statement keeps it out of
    /// Diesel's cache, and planning it anew costs SQLite three times what running it does. Most members see most topics.
    /// Whoever sees little would read past the whole forum so; for them each category is asked on its own.
    pub fn list_visible(
        connection: &mut Conn,
        reader: AccountId,
        visible: &[CategoryId],
        place: Option<page::Place>,
        limit: usize,
    ) -> QueryResult<Vec<Self>> {
        let mut place = place.unwrap_or(START);
        let mut found: Vec<Self> = Vec::new();
        for step in [limit, STEP] {
            let wanted = i64::try_from(step).unwrap_or(i64::MAX);
            let rows: Vec<Self> = beyond!(topics_read_by!(reader), place, wanted, connection)?;
            let last = rows.last().map(Self::key).filter(|_| rows.len() == step);
            found.extend(rows.into_iter().filter(|row| visible.contains(&row.category_id)));
            found.truncate(limit);
            match last {
                Some((key, id)) if found.len() < limit => place = page::Place { key, id, ..place },
                _ => return Ok(found),
            }
        }
        let ids = dialect::newest_topics(connection, visible, place, limit - found.len())?;
        found.extend(Self::of_ids(connection, reader, &ids)?);
        Ok(found)
    }

    /// These topics, in this order.
    fn of_ids(connection: &mut Conn, reader: AccountId, ids: &[TopicId]) -> QueryResult<Vec<Self>> {
        let mut rows: Vec<Self> =
            topics_read_by!(reader).filter(forum_topics::id.eq_any(ids)).load(connection)?;
        rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id));
        Ok(rows)
    }

    /// Up to `limit` topics of these categories that the query's filters let through, beyond a place, nearest first.
    pub fn list_filtered(
        connection: &mut Conn,
        reader: AccountId,
        categories: &[CategoryId],
        query: &TopicQuery,
        place: Option<page::Place>,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        use forum_topics::dsl;
        let place = place.unwrap_or(START);
        let topics = topics_read_by!(reader);
        let mut topics = if query.unanswered || query.pinned {
            // Few are, and an index has only those; that of the categories would be walked to its end to find them.
            topics.filter(without_index(dsl::category_id, dsl::category_id).eq_any(categories)).into_boxed()
        } else {
            topics.filter(dsl::category_id.eq_any(categories)).into_boxed()
        };
        if query.unread {
            let is_unread = forum_reads::number.is_null().or(forum_reads::number.lt(dsl::last_number));
            let is_newer =
                forum_visits::all_read_at.is_null().or(forum_visits::all_read_at.lt(dsl::last_post_at));
            topics = topics.filter(is_unread.assume_not_null()).filter(is_newer.assume_not_null());
        }
        if query.mine {
            let veiled = forum_veiled_topics::table
                .filter(forum_veiled_topics::account_id.eq(reader))
                .select(forum_veiled_topics::topic_id);
            topics = topics.filter(dsl::author_id.eq(reader).or(dsl::id.eq_any(veiled)));
        }
        if query.assigned {
            let is_own = forum_assignments::account_id.nullable().eq(reader);
            topics = topics.filter(is_own.assume_not_null()).filter(dsl::archived_at.is_null());
        }
        if query.unanswered {
            topics = topics.filter(is_waiting());
        }
        if query.pinned {
            topics = topics.filter(dsl::pinned_at.is_not_null());
        }
        if let Some(language) = query.language {
            topics = topics.filter(dsl::language.eq(language));
        }
        if let Some(country) = query.country {
            topics = topics.filter(dsl::country.eq(country));
        }
        if let Some(tag) = &query.tag {
            let tagged = forum_topic_tags::table
                .filter(forum_topic_tags::tag.eq(tag.trim().to_lowercase()))
                .select(forum_topic_tags::topic_id);
            topics = topics.filter(dsl::id.eq_any(tagged));
        }
        beyond!(topics, place, limit, connection)
    }

    /// Up to `limit` topics with posts later than `since` that the reader has not read, the newest first.
    pub fn list_fresh(
        connection: &mut Conn,
        reader: AccountId,
        visible: &[CategoryId],
        since: Timestamp,
        limit: usize,
    ) -> QueryResult<Vec<Self>> {
        let is_unread = || {
            let is_unread =
                forum_reads::number.is_null().or(forum_reads::number.lt(forum_topics::last_number));
            forum_topics::last_post_at.gt(since).and(is_unread.assume_not_null())
        };
        newest_visible!(connection, visible, limit, topics_read_by!(reader).filter(is_unread()))
    }

    /// Up to `limit` open topics without a reply, the newest first.
    pub fn list_waiting(
        connection: &mut Conn,
        reader: AccountId,
        visible: &[CategoryId],
        limit: usize,
    ) -> QueryResult<Vec<Self>> {
        newest_visible!(connection, visible, limit, topics_read_by!(reader).filter(is_waiting()))
    }

    /// Up to `limit` topics that are recommended to the colleagues of a country, newest activity first.
    pub fn list_highlighted(
        connection: &mut Conn,
        reader: AccountId,
        visible: &[CategoryId],
        country: Country,
        limit: usize,
    ) -> QueryResult<Vec<Self>> {
        let recommended = || {
            forum_highlights::table
                .filter(forum_highlights::country.eq(country))
                .select(forum_highlights::topic_id)
        };
        let topics = || topics_read_by!(reader).filter(forum_topics::id.eq_any(recommended()));
        newest_visible!(connection, visible, limit, topics())
    }

    /// One topic.
    pub fn find(connection: &mut Conn, reader: AccountId, topic: TopicId) -> QueryResult<Option<Self>> {
        topics_read_by!(reader).filter(forum_topics::id.eq(topic)).first(connection).optional()
    }

    /// The number of its newest post.
    pub fn last_number(&self) -> u32 {
        count(self.last_number)
    }

    /// When its newest post was written.
    pub fn last_post_at(&self) -> Timestamp {
        self.last_post_at
    }

    /// Who opened it, to judge what they may do with it and never to be shown; none: a former member.
    pub fn writer(&self, connection: &mut Conn) -> QueryResult<Option<AccountId>> {
        if self.anonymous == 0 { Ok(self.author_id) } else { veils::of_topic(connection, self.id) }
    }

    /// What decides who may do what in a topic.
    pub fn place(connection: &mut Conn, topic: TopicId) -> QueryResult<Option<Place>> {
        use forum_topics::dsl;
        type Author = (Option<AccountId>, Option<AccountId>);
        type Row = (CategoryId, Option<Timestamp>, Option<Timestamp>, Author, Option<PostId>);
        let row: Option<Row> = dsl::forum_topics
            .left_join(forum_veiled_topics::table.on(forum_veiled_topics::topic_id.eq(dsl::id)))
            .filter(dsl::id.eq(topic))
            .select((
                dsl::category_id,
                dsl::locked_at,
                dsl::archived_at,
                (dsl::author_id, forum_veiled_topics::account_id.nullable()),
                dsl::accepted_post_id,
            ))
            .first(connection)
            .optional()?;
        let place = |(category, locked, archived, (author, asker), accepted): Row| Place {
            category,
            standing: standing(locked, archived),
            author: author.or(asker),
            asker,
            accepted,
        };
        Ok(row.map(place))
    }

    /// Takes the number for a new post and moves the topic to the top.
    pub fn next_number(connection: &mut Conn, topic: TopicId, now: Timestamp) -> QueryResult<i32> {
        use forum_topics::dsl;
        // The program of the release before gives numbers without keeping count of them.
        let given = diesel::dsl::case_when(dsl::numbers_given.lt(dsl::last_number), dsl::last_number)
            .otherwise(dsl::numbers_given);
        diesel::update(dsl::forum_topics.find(topic))
            .set((
                dsl::last_number.eq(given + 1),
                dsl::numbers_given.eq(given + 1),
                dsl::posts_count.eq(dsl::posts_count + 1),
                dsl::last_post_at.eq(now),
            ))
            .returning(dsl::last_number)
            .get_result(connection)
    }

    /// The post that answers its question.
    pub fn accepted(&self) -> Option<PostId> {
        self.accepted_post_id
    }

    /// Whether it is open.
    pub fn standing(&self) -> Standing {
        standing(self.locked_at, self.archived_at)
    }

    /// Whether its newest posts came after everything counted as read, and the reader's mark is before them: then the
    /// time until which everything counts as read matters for how far they have read.
    pub fn read_until(&self) -> Option<Timestamp> {
        self.all_read_at.filter(|_| self.last_number > self.last_read.unwrap_or(0))
    }

    /// Where it stands in the list.
    pub fn key(&self) -> (i64, Uuid) {
        (self.last_post_at.0, self.id.0)
    }

    /// As a row of a list.
    pub fn into_summary(self) -> TopicSummary {
        let is_later = self.all_read_at.is_none_or(|read| read < self.last_post_at);
        TopicSummary {
            id: self.id,
            category_id: self.category_id,
            title: self.title,
            language: self.language,
            author: self.author.map(Into::into),
            anonymous: self.anonymous != 0,
            replies_count: count(self.posts_count - 1),
            created_at: self.created_at,
            last_post_at: self.last_post_at,
            unread: is_later && self.last_number > self.last_read.unwrap_or(0),
            last_read_number: count(self.last_read.unwrap_or(0)),
            tags: lines(&self.tags),
            pinned: self.pinned_at.is_some(),
            answered: self.accepted_post_id.is_some(),
            assignment: assignment(self.assignee, self.due_at),
            locked: self.locked_at.is_some(),
            archived: self.archived_at.is_some(),
        }
    }

    /// As a page of its own, with what else is known of it.
    pub fn into_topic(self, actor: &ActorFacts, rule: &Rule, beside: Beside) -> Topic {
        let standing = self.standing();
        let Beside { highlighted, read, watch, answer, writer } = beside;
        Topic {
            id: self.id,
            category_id: self.category_id,
            title: self.title,
            language: self.language,
            replies_count: count(self.posts_count - 1),
            created_at: self.created_at,
            last_post_at: self.last_post_at,
            last_number: count(self.last_number),
            last_read_number: count(self.last_read.unwrap_or(0).max(read)),
            watch,
            version: count(self.version),
            tags: lines(&self.tags),
            pinned: self.pinned_at.is_some(),
            locked: self.locked_at.is_some(),
            archived: self.archived_at.is_some(),
            highlighted,
            answer,
            assignment: assignment(self.assignee, self.due_at),
            may_reply: policy::may_reply(actor, rule, standing),
            may_reply_anonymously: rule.allows_anonymity && policy::may_reply(actor, rule, standing),
            own: writer == Some(actor.account),
            may_lead: policy::may_lead(actor, rule),
            may_edit: policy::may_edit(actor, rule, standing, writer),
            author: self.author.map(Into::into),
            anonymous: self.anonymous != 0,
        }
    }
}

fn assignment(assignee: Option<(AccountId, String)>, due_at: Option<Timestamp>) -> Option<Assignment> {
    let (account_id, name) = assignee?;
    Some(Assignment { account_id, name, due_at: due_at? })
}

fn standing(locked_at: Option<Timestamp>, archived_at: Option<Timestamp>) -> Standing {
    match (archived_at, locked_at) {
        (Some(_), _) => Standing::Archived,
        (None, Some(_)) => Standing::Locked,
        (None, None) => Standing::Open,
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}
