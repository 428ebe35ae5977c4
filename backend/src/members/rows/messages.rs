//! Messages between two members.

use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, accounts_organisations, members_messages};
use crate::http::page::{Direction, Place};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, MessageId};
use shared::members::{Message, ReceivedMessage};
use uuid::Uuid;

/// A message to insert, and as it is read.
#[derive(Insertable, Queryable, Selectable, Clone)]
#[diesel(table_name = members_messages)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct MessageRow {
    pub id: MessageId,
    pub sender_id: AccountId,
    pub recipient_id: AccountId,
    pub pair: Vec<u8>,
    pub body: String,
    pub created_at: Timestamp,
    pub read_at: Option<Timestamp>,
}

/// What the messages of two people have in common, whoever wrote them.
pub fn pair(one: AccountId, other: AccountId) -> Vec<u8> {
    let (first, second) = if one <= other { (one, other) } else { (other, one) };
    [first.0.as_bytes().as_slice(), second.0.as_bytes()].concat()
}

/// The rows of a query that lie beyond a place.
macro_rules! beyond {
    ($messages:expr, $place:expr, $limit:expr, $connection:expr) => {{
        use members_messages::{created_at, id};
        let place = $place.unwrap_or(START);
        let (at, tie) = (Timestamp(place.key), MessageId(place.id));
        match place.direction {
            Direction::Next => $messages
                .filter(created_at.le(at).and(created_at.lt(at).or(id.lt(tie))))
                .order((created_at.desc(), id.desc()))
                .limit($limit)
                .load($connection),
            Direction::Previous => $messages
                .filter(created_at.ge(at).and(created_at.gt(at).or(id.gt(tie))))
                .order((created_at.asc(), id.asc()))
                .limit($limit)
                .load($connection),
        }
    }};
}

/// The place before every message.
const START: Place = Place { direction: Direction::Next, key: i64::MAX, id: Uuid::max() };

impl MessageRow {
    /// Inserts it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(members_messages::table).values(self).execute(connection).map(drop)
    }

    /// One message.
    pub fn find(connection: &mut Conn, message: MessageId) -> QueryResult<Self> {
        members_messages::table.find(message).select(Self::as_select()).first(connection)
    }

    /// Up to `limit` messages of two people beyond a place, the newest first.
    pub fn list_of_pair(
        connection: &mut Conn,
        pair: &[u8],
        place: Option<Place>,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        let messages =
            members_messages::table.filter(members_messages::pair.eq(pair)).select(Self::as_select());
        beyond!(messages, place, limit, connection)
    }

    /// Whether this sender ever wrote to this recipient.
    pub fn has_written(connection: &mut Conn, sender: AccountId, recipient: AccountId) -> QueryResult<bool> {
        use members_messages::dsl;
        let written = dsl::members_messages
            .filter(dsl::pair.eq(pair(sender, recipient)).and(dsl::sender_id.eq(sender)));
        diesel::select(diesel::dsl::exists(written)).get_result(connection)
    }

    /// When this sender wrote the messages of the time since `since`, the newest first.
    pub fn sent_since(
        connection: &mut Conn,
        sender: AccountId,
        since: Timestamp,
        most: i64,
    ) -> QueryResult<Vec<Timestamp>> {
        use members_messages::dsl;
        dsl::members_messages
            .filter(dsl::sender_id.eq(sender).and(dsl::created_at.gt(since)))
            .order(dsl::created_at.desc())
            .limit(most)
            .select(dsl::created_at)
            .load(connection)
    }

    /// Marks what the other one wrote as read.
    pub fn mark_read(
        connection: &mut Conn,
        reader: AccountId,
        sender: AccountId,
        now: Timestamp,
    ) -> QueryResult<()> {
        use members_messages::dsl;
        let unread = dsl::members_messages
            .filter(dsl::pair.eq(pair(reader, sender)).and(dsl::recipient_id.eq(reader)))
            .filter(dsl::read_at.is_null());
        diesel::update(unread).set(dsl::read_at.eq(Some(now))).execute(connection).map(drop)
    }

    /// Deletes those sent before; says how many.
    pub fn delete_before(connection: &mut Conn, before: Timestamp) -> QueryResult<usize> {
        use members_messages::dsl;
        diesel::delete(dsl::members_messages.filter(dsl::created_at.lt(before))).execute(connection)
    }

    /// Where it stands in a list.
    pub fn key(&self) -> (i64, Uuid) {
        (self.created_at.0, self.id.0)
    }

    /// As one of the two reads it.
    pub fn into_message(self, reader: AccountId) -> Message {
        Message {
            id: self.id,
            mine: self.sender_id == reader,
            text: self.body,
            created_at: self.created_at,
            read_at: self.read_at,
        }
    }
}

/// A message with its sender.
#[derive(Queryable)]
pub struct ReceivedRow {
    message: MessageRow,
    sender: PersonRow,
}

impl ReceivedRow {
    /// Up to `limit` messages that somebody received, beyond a place, the newest first.
    pub fn list(
        connection: &mut Conn,
        recipient: AccountId,
        place: Option<Place>,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        let messages = members_messages::table
            .inner_join(
                accounts_accounts::table
                    .inner_join(accounts_organisations::table)
                    .on(accounts_accounts::id.eq(members_messages::sender_id)),
            )
            .filter(members_messages::recipient_id.eq(recipient))
            .select((MessageRow::as_select(), PERSON));
        beyond!(messages, place, limit, connection)
    }

    /// Where it stands in the list.
    pub fn key(&self) -> (i64, Uuid) {
        self.message.key()
    }

    /// As its recipient reads it.
    pub fn into_received(self) -> ReceivedMessage {
        ReceivedMessage {
            id: self.message.id,
            sender: self.sender.into(),
            text: self.message.body,
            created_at: self.message.created_at,
            read_at: self.message.read_at,
        }
    }
}
