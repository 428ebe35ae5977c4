//! Whose feeds there are. Of an address only a hash is stored.

use crate::db::Conn;
use crate::db::schema::accounts_accounts;
use crate::db::schema::forum_feeds::{self, dsl};
use diesel::prelude::*;
use shared::core::id::{AccountId, CategoryId};
use shared::core::{Language, Timestamp};
use shared::forum::Feed;

/// The feeds of an account, the oldest first.
pub fn list(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Feed>> {
    let rows: Vec<(CategoryId, Timestamp)> = dsl::forum_feeds
        .filter(dsl::account_id.eq(account))
        .order((dsl::created_at, dsl::category_id))
        .select((dsl::category_id, dsl::created_at))
        .load(connection)?;
    Ok(rows.into_iter().map(|(category_id, created_at)| Feed { category_id, created_at }).collect())
}

/// Stores a feed; its address of before is good no longer.
pub fn store(
    connection: &mut Conn,
    account: AccountId,
    category: CategoryId,
    secret_hash: &[u8],
    now: Timestamp,
) -> QueryResult<()> {
    delete(connection, account, category)?;
    diesel::insert_into(dsl::forum_feeds)
        .values((
            dsl::account_id.eq(account),
            dsl::category_id.eq(category),
            dsl::secret_hash.eq(secret_hash),
            dsl::created_at.eq(now),
        ))
        .execute(connection)
        .map(drop)
}

/// Takes a feed back; none there is as good.
pub fn delete(connection: &mut Conn, account: AccountId, category: CategoryId) -> QueryResult<()> {
    diesel::delete(dsl::forum_feeds.find((account, category))).execute(connection).map(drop)
}

/// Whose feed has this secret, which language they read, and of which category it is.
pub fn find(
    connection: &mut Conn,
    secret_hash: &[u8],
) -> QueryResult<Option<(AccountId, Language, CategoryId)>> {
    forum_feeds::table
        .inner_join(accounts_accounts::table)
        .filter(dsl::secret_hash.eq(secret_hash))
        .select((dsl::account_id, accounts_accounts::language, dsl::category_id))
        .first(connection)
        .optional()
}
