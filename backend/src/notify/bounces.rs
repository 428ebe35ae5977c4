//! Addresses to which mail came back for good. What can be done without is not sent there until their owner says that
//! the address works, or has another.

use crate::db::Conn;
use crate::db::schema::{accounts_accounts, notify_bounces};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::AccountId;
use shared::notices::Unreachable;

/// Why mail does not reach the address that an account has now.
pub fn find(connection: &mut Conn, account: AccountId) -> QueryResult<Option<Unreachable>> {
    use notify_bounces::dsl;
    let row: Option<(String, Timestamp)> = dsl::notify_bounces
        .inner_join(accounts_accounts::table.on(accounts_accounts::id.eq(dsl::account_id)))
        .filter(dsl::account_id.eq(account).and(accounts_accounts::email.eq(dsl::email)))
        .select((dsl::email, dsl::at))
        .first(connection)
        .optional()?;
    Ok(row.map(|(email, since)| Unreachable { email, since }))
}

/// Notes that mail to the account came back from the address that it has now, if that is the one.
pub fn note(
    connection: &mut Conn,
    account: AccountId,
    is_address: impl FnOnce(&str) -> bool,
    status: &str,
    now: Timestamp,
) -> QueryResult<bool> {
    use notify_bounces::dsl;
    let email: Option<String> = accounts_accounts::table
        .find(account)
        .select(accounts_accounts::email)
        .first(connection)
        .optional()?;
    let Some(email) = email.filter(|email| is_address(email)) else { return Ok(false) };
    let known = (dsl::email.eq(&email), dsl::status.eq(status), dsl::at.eq(now));
    crate::both!(connection, c => diesel::insert_into(dsl::notify_bounces)
        .values((dsl::account_id.eq(account), known))
        .on_conflict(dsl::account_id)
        .do_update()
        .set(known)
        .execute(c))?;
    Ok(true)
}

/// Sends mail there again; whether none was sent.
pub fn lift(connection: &mut Conn, account: AccountId) -> QueryResult<bool> {
    Ok(diesel::delete(notify_bounces::table.find(account)).execute(connection)? == 1)
}
