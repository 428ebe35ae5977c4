//! The kinds of mail that an account does not want.

use crate::db::Conn;
use crate::db::schema::notify_refusals::dsl;
use diesel::prelude::*;
use shared::core::id::AccountId;
use shared::members::NoticeKind;

/// Of one account.
pub fn list(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<NoticeKind>> {
    dsl::notify_refusals.filter(dsl::account_id.eq(account)).select(dsl::kind).load(connection)
}

/// Whether the account refuses this kind.
pub fn contains(connection: &mut Conn, account: AccountId, kind: NoticeKind) -> QueryResult<bool> {
    let refused = dsl::notify_refusals.find((account, kind));
    diesel::select(diesel::dsl::exists(refused)).get_result(connection)
}

/// Refuses a kind, or takes it again.
pub fn set(connection: &mut Conn, account: AccountId, kind: NoticeKind, is_refused: bool) -> QueryResult<()> {
    if !is_refused {
        return diesel::delete(dsl::notify_refusals.find((account, kind))).execute(connection).map(drop);
    }
    crate::both!(connection, c => diesel::insert_into(dsl::notify_refusals)
        .values((dsl::account_id.eq(account), dsl::kind.eq(kind)))
        .on_conflict_do_nothing()
        .execute(c)
        .map(drop))
}
