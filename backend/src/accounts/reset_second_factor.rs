//! Takes the second factor from somebody who lost telephone, passkeys and recovery codes: from the command line only, by
//! an operator who has made sure who asks. Sessions end, no device is remembered, and the owner is told.

use super::devices::DeviceRow;
use super::rows::normal_email;
use super::second_factor;
use super::security::tell;
use crate::app::{Clock, Ids};
use crate::audit::Act;
use crate::db::Db;
use crate::db::schema::{accounts_accounts, accounts_sessions};
use crate::http::error::AppError;
use crate::notify::SecurityChange;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::AccountId;

/// Does it for the account with this address; the error is a sentence for the person at the shell.
pub fn reset_second_factor(db: &Db, clock: &Clock, ids: &Ids, email: &str) -> Result<AccountId, String> {
    let (now, ids, email) = (clock.now(), ids.clone(), normal_email(email));
    db.write_blocking(move |connection| {
        let found: Option<AccountId> = accounts_accounts::table
            .filter(accounts_accounts::email.eq(&email))
            .select(accounts_accounts::id)
            .first(connection)
            .optional()?;
        let account =
            found.ok_or_else(|| AppError::internal(format!("no account has the address {email}")))?;
        second_factor::delete_all(connection, account)?;
        DeviceRow::remember_none(connection, account)?;
        end_sessions(connection, account, now)?;
        Act::new(&ids, now, None, "reset_second_factor", format!("account {account}")).record(connection)?;
        tell(&ids, connection, account, SecurityChange::SecondFactorReset, now)?;
        Ok(account)
    })
    .map_err(|error| error.to_string())
}

/// Ends all open sessions of an account.
pub fn end_sessions(connection: &mut crate::db::Conn, account: AccountId, now: Timestamp) -> QueryResult<()> {
    let open = accounts_sessions::table
        .filter(accounts_sessions::account_id.eq(account).and(accounts_sessions::ended_at.is_null()));
    diesel::update(open).set(accounts_sessions::ended_at.eq(now)).execute(connection).map(drop)
}
