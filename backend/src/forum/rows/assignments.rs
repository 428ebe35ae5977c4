//! Which member each topic waits for.

use crate::db::Conn;
use crate::db::schema::accounts_accounts;
use crate::db::schema::forum_assignments::{self, dsl};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, TopicId};

/// Whom a topic waits for, and until when.
#[derive(Queryable, Selectable, Insertable, AsChangeset, Clone, Copy, Debug, PartialEq, Eq)]
#[diesel(table_name = forum_assignments)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct AssignmentRow {
    pub topic_id: TopicId,
    pub account_id: AccountId,
    pub assigned_by: Option<AccountId>,
    pub due_at: Timestamp,
    pub assigned_at: Timestamp,
}

impl AssignmentRow {
    /// Whom a topic waits for.
    pub fn find(connection: &mut Conn, topic: TopicId) -> QueryResult<Option<Self>> {
        dsl::forum_assignments.find(topic).select(Self::as_select()).first(connection).optional()
    }

    /// Stores it in place of any other of the topic.
    pub fn put(self, connection: &mut Conn) -> QueryResult<()> {
        crate::both!(connection, c => diesel::insert_into(dsl::forum_assignments)
            .values(self)
            .on_conflict(dsl::topic_id)
            .do_update()
            .set(self)
            .execute(c)
            .map(drop))
    }

    /// The topic waits for nobody any more.
    pub fn delete(connection: &mut Conn, topic: TopicId) -> QueryResult<()> {
        diesel::delete(dsl::forum_assignments.find(topic)).execute(connection).map(drop)
    }

    /// Whether it asks the same member by the same day.
    pub fn is_same(&self, other: &Self) -> bool {
        (self.account_id, self.due_at) == (other.account_id, other.due_at)
    }

    /// Nothing waits any more for an account that cannot answer.
    pub fn delete_of(connection: &mut Conn, account: AccountId) -> QueryResult<()> {
        let waiting = dsl::forum_assignments.filter(dsl::account_id.eq(account));
        diesel::delete(waiting).execute(connection).map(drop)
    }

    /// What a topic waits for that is merged into another, the other waits for, unless it waits for somebody already.
    pub fn follow_merge(connection: &mut Conn, from: TopicId, into: TopicId) -> QueryResult<()> {
        if Self::find(connection, into)?.is_some() {
            return Ok(());
        }
        diesel::update(dsl::forum_assignments.find(from))
            .set(dsl::topic_id.eq(into))
            .execute(connection)
            .map(drop)
    }
}

/// Whether an account stands in the directory.
pub fn is_listed(connection: &mut Conn, account: AccountId) -> QueryResult<bool> {
    use accounts_accounts::dsl;
    let listed = dsl::accounts_accounts.filter(dsl::id.eq(account).and(dsl::listed.eq(1)));
    diesel::select(diesel::dsl::exists(listed)).get_result(connection)
}
