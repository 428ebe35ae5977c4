//! What members were told, with where it stands now: the queries that read it.

use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, accounts_organisations, forum_posts, forum_topics, notify_notices,
};
use crate::http::page::{Direction, Place};
use diesel::prelude::*;
use diesel::sql_types::{Binary, Nullable};
use serde_json::{Value, json};
use shared::core::Timestamp;
use shared::core::id::{AccountId, CategoryId, NoticeId, TopicId};
use shared::notices::{MailTiming, Notice, NoticeKind, NoticeTopic};
use uuid::Uuid;

diesel::define_sql_function! {
    /// The first of two ids that there is.
    #[sql_name = "coalesce"]
    fn first_id(one: Nullable<Binary>, other: Nullable<Binary>) -> Nullable<Binary>;
}

/// Notices read at a time while passing over those that may not be told any more.
const MAX_STEP: usize = 100;
/// Unread notices looked at to count them.
const MOST_COUNTED: i64 = 1_000;
/// Most notices in one mail.
const MOST_MAILED: i64 = 500;
/// The place before every notice: a list starts here.
const START: Place = Place { direction: Direction::Next, key: i64::MAX, id: Uuid::max() };

/// A notice with who did it and where it stands.
#[derive(Queryable, Clone, Debug)]
pub struct NoticeRow {
    /// The notice.
    pub id: NoticeId,
    /// What happened.
    pub kind: NoticeKind,
    /// Who did it.
    pub actor: Option<PersonRow>,
    topic: Option<(TopicId, CategoryId, String)>,
    number: Option<i32>,
    deleted_at: Option<Timestamp>,
    path: Option<String>,
    created_at: Timestamp,
    read_at: Option<Timestamp>,
}

/// Notices with the posts and topics that they are about: a post's topic is the one in which it stands now.
macro_rules! with_places {
    () => {
        notify_notices::table
            .left_join(forum_posts::table.on(forum_posts::id.nullable().eq(notify_notices::post_id)))
            .left_join(
                forum_topics::table.on(forum_topics::id
                    .nullable()
                    .eq(first_id(forum_posts::topic_id.nullable(), notify_notices::topic_id))),
            )
    };
}

/// The query that every notice is read with. A macro, since its type has no name that a person could write.
macro_rules! notices {
    () => {
        with_places!()
            .left_join(
                accounts_accounts::table.on(accounts_accounts::id.nullable().eq(notify_notices::actor_id)),
            )
            .left_join(
                accounts_organisations::table.on(accounts_organisations::id
                    .nullable()
                    .eq(accounts_accounts::organisation_id.nullable())),
            )
            .select((
                notify_notices::id,
                notify_notices::kind,
                PERSON.nullable(),
                (forum_topics::id, forum_topics::category_id, forum_topics::title).nullable(),
                forum_posts::number.nullable(),
                forum_posts::deleted_at.nullable(),
                notify_notices::path,
                notify_notices::created_at,
                notify_notices::read_at,
            ))
    };
}

/// Of an account, neither read nor mailed.
macro_rules! waiting {
    ($account:expr) => {
        notices!()
            .filter(notify_notices::recipient_id.eq($account))
            .filter(notify_notices::read_at.is_null().and(notify_notices::mailed_at.is_null()))
            .order((notify_notices::created_at, notify_notices::id))
            .limit(MOST_MAILED)
    };
}

impl NoticeRow {
    /// Up to `limit` notices for the app that may be told, beyond a place, nearest first.
    pub fn list(
        connection: &mut Conn,
        recipient: AccountId,
        sees: impl Fn(CategoryId) -> bool,
        place: Option<Place>,
        limit: usize,
    ) -> QueryResult<Vec<Self>> {
        let mut place = place.unwrap_or(START);
        let mut found = Vec::new();
        loop {
            let step = if found.is_empty() { limit } else { MAX_STEP };
            let rows = Self::beyond(connection, recipient, place, i64::try_from(step).unwrap_or(i64::MAX))?;
            let last = rows.last().map(Self::key).filter(|_| rows.len() == step);
            found.extend(rows.into_iter().filter(|row| row.may_be_told(&sees)));
            found.truncate(limit);
            match last {
                Some((key, id)) if found.len() < limit => place = Place { key, id, ..place },
                _ => return Ok(found),
            }
        }
    }

    fn beyond(
        connection: &mut Conn,
        recipient: AccountId,
        place: Place,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        use notify_notices::{created_at, id};
        let (at, tie) = (Timestamp(place.key), NoticeId(place.id));
        let own =
            notices!().filter(notify_notices::recipient_id.eq(recipient).and(notify_notices::in_app.eq(1)));
        match place.direction {
            Direction::Next => own
                .filter(created_at.le(at).and(created_at.lt(at).or(id.lt(tie))))
                .order((created_at.desc(), id.desc()))
                .limit(limit)
                .load(connection),
            Direction::Previous => own
                .filter(created_at.ge(at).and(created_at.gt(at).or(id.gt(tie))))
                .order((created_at.asc(), id.asc()))
                .limit(limit)
                .load(connection),
        }
    }

    /// How many notices for the app one has not read, of those that may be told.
    pub fn count_unread(
        connection: &mut Conn,
        recipient: AccountId,
        sees: impl Fn(CategoryId) -> bool,
    ) -> QueryResult<usize> {
        let places: Vec<(Option<CategoryId>, Option<Timestamp>)> = with_places!()
            .filter(notify_notices::recipient_id.eq(recipient).and(notify_notices::in_app.eq(1)))
            .filter(notify_notices::read_at.is_null())
            .order(notify_notices::created_at.desc())
            .limit(MOST_COUNTED)
            .select((forum_topics::category_id.nullable(), forum_posts::deleted_at.nullable()))
            .load(connection)?;
        let is_told = |(category, deleted): &&(Option<CategoryId>, Option<Timestamp>)| {
            deleted.is_none() && category.is_none_or(&sees)
        };
        Ok(places.iter().filter(is_told).count())
    }

    /// Those that wait for a mail at once and come in one with this notice, whether or not it waits itself.
    pub fn waiting_with(
        connection: &mut Conn,
        recipient: AccountId,
        notice: NoticeId,
    ) -> QueryResult<Vec<Self>> {
        let named: Option<Self> =
            notices!().filter(notify_notices::id.eq(notice)).first(connection).optional()?;
        let Some(about) = named.as_ref().map(Self::about) else { return Ok(Vec::new()) };
        let rows: Vec<Self> =
            waiting!(recipient).filter(notify_notices::by_mail.eq(MailTiming::AtOnce)).load(connection)?;
        Ok(rows.into_iter().filter(|row| row.about() == about).collect())
    }

    /// Those that are due in a digest: daily ones of before one time, weekly ones of before another.
    pub fn due(
        connection: &mut Conn,
        recipient: AccountId,
        daily: Timestamp,
        weekly: Timestamp,
    ) -> QueryResult<Vec<Self>> {
        use notify_notices::{by_mail, created_at};
        let of_day = by_mail.eq(MailTiming::Daily).and(created_at.lt(daily));
        let of_week = by_mail.eq(MailTiming::Weekly).and(created_at.lt(weekly));
        waiting!(recipient).filter(of_day.or(of_week)).load(connection)
    }

    /// Whether somebody who sees these categories may still be told.
    pub fn may_be_told(&self, sees: impl Fn(CategoryId) -> bool) -> bool {
        self.deleted_at.is_none() && self.topic.as_ref().is_none_or(|(_, category, _)| sees(*category))
    }

    /// The topic that it is about, where that stands, and its title.
    pub fn topic(&self) -> Option<&(TopicId, CategoryId, String)> {
        self.topic.as_ref()
    }

    /// Who did it, by name.
    pub fn actor_name(&self) -> Option<&str> {
        self.actor.as_ref().map(PersonRow::name)
    }

    /// What those have in common that come in one mail.
    fn about(&self) -> (Option<TopicId>, Option<(NoticeKind, Option<AccountId>)>) {
        let of_person = (self.kind, self.actor.as_ref().map(PersonRow::id));
        match &self.topic {
            Some((topic, ..)) => (Some(*topic), None),
            None => (None, Some(of_person)),
        }
    }

    /// Where to read it, below the site's address.
    pub fn path(&self) -> String {
        match (&self.topic, self.number, &self.path) {
            (Some((topic, ..)), Some(number), _) => {
                format!("/forum/topics/{topic}?from={number}#post-{number}")
            }
            (Some((topic, ..)), None, _) => format!("/forum/topics/{topic}"),
            (None, _, Some(path)) => path.clone(),
            (None, _, None) => "/notices".to_owned(),
        }
    }

    /// Where it stands in the list.
    pub fn key(&self) -> (i64, Uuid) {
        (self.created_at.0, self.id.0)
    }

    /// As it is shown.
    pub fn into_notice(self) -> Notice {
        let path = self.path();
        let topic = self.topic.map(|(id, category_id, title)| NoticeTopic { id, category_id, title });
        Notice {
            id: self.id,
            kind: self.kind,
            actor: self.actor.map(Into::into),
            topic,
            path,
            created_at: self.created_at,
            read_at: self.read_at,
        }
    }
}

/// All that an account was told, for its owner to take along.
pub fn all_told(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use notify_notices::dsl;
    let rows: Vec<(NoticeKind, Timestamp, Option<Timestamp>, Option<Timestamp>)> = dsl::notify_notices
        .filter(dsl::recipient_id.eq(account))
        .order((dsl::created_at, dsl::id))
        .select((dsl::kind, dsl::created_at, dsl::read_at, dsl::mailed_at))
        .load(connection)?;
    let notice =
        |(kind, at, read, mailed)| json!({"kind": kind, "at": at, "read_at": read, "mailed_at": mailed});
    Ok(rows.into_iter().map(notice).collect())
}
