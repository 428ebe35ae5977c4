//! From whom somebody takes no messages.

use crate::db::Conn;
use crate::db::schema::members_blocks::dsl;
use diesel::prelude::*;
use shared::core::id::AccountId;

/// Whether `account` takes no messages from `other`.
pub fn has_blocked(connection: &mut Conn, account: AccountId, other: AccountId) -> QueryResult<bool> {
    let block = dsl::members_blocks.find((account, other));
    diesel::select(diesel::dsl::exists(block)).get_result(connection)
}

/// Takes no messages any more.
pub fn insert(connection: &mut Conn, account: AccountId, other: AccountId) -> QueryResult<()> {
    crate::both!(connection, c => diesel::insert_into(dsl::members_blocks)
        .values((dsl::account_id.eq(account), dsl::blocked_id.eq(other)))
        .on_conflict_do_nothing()
        .execute(c)
        .map(drop))
}

/// Takes messages again.
pub fn delete(connection: &mut Conn, account: AccountId, other: AccountId) -> QueryResult<()> {
    diesel::delete(dsl::members_blocks.find((account, other))).execute(connection).map(drop)
}
