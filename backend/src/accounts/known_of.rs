//! A password that somebody chooses: what a guesser would know of them.

use crate::db::Conn;
use crate::db::schema::{accounts_accounts, accounts_organisations};
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::id::AccountId;

/// Name, address and organisation of an account, for [`judge`](super::password::judge).
pub fn known_of(connection: &mut Conn, account: AccountId) -> Result<[String; 3], AppError> {
    let known: (String, String, String) = accounts_accounts::table
        .inner_join(accounts_organisations::table)
        .filter(accounts_accounts::id.eq(account))
        .select((accounts_accounts::name, accounts_accounts::email, accounts_organisations::name))
        .first(connection)?;
    Ok(known.into())
}
