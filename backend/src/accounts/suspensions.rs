//! Suspended accounts: they cannot sign in, and are told why. A suspension ends by itself when its time has come.

use crate::db::Conn;
use crate::db::schema::accounts_suspensions::{self, dsl};
use crate::forum::withdraw_assignments;
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::AccountId;
use shared::core::problem::SuspensionNotice;
use std::collections::HashSet;

/// A suspension as it is stored.
#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = accounts_suspensions)]
pub struct SuspensionRow {
    /// Whose.
    pub account_id: AccountId,
    /// What the person is told.
    pub reason: String,
    /// When it ends by itself.
    pub ends_at: Option<Timestamp>,
    /// When it began.
    pub created_at: Timestamp,
    /// Who decided.
    pub created_by: Option<AccountId>,
}

impl SuspensionRow {
    /// The suspension that holds now.
    pub fn find(connection: &mut Conn, account: AccountId, now: Timestamp) -> QueryResult<Option<Self>> {
        let row: Option<Self> =
            dsl::accounts_suspensions.find(account).select(Self::as_select()).first(connection).optional()?;
        Ok(row.filter(|row| row.ends_at.is_none_or(|end| end > now)))
    }

    /// Stores it in place of any other of the account. What waited for its owner waits for them no longer.
    pub fn put(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::delete(dsl::accounts_suspensions.find(self.account_id)).execute(connection)?;
        withdraw_assignments(connection, self.account_id)?;
        diesel::insert_into(dsl::accounts_suspensions).values(self).execute(connection).map(drop)
    }
}

/// Those of these accounts that are suspended now.
pub fn of_many(
    connection: &mut Conn,
    accounts: &[AccountId],
    now: Timestamp,
) -> QueryResult<HashSet<AccountId>> {
    let holds = dsl::ends_at.is_null().or(dsl::ends_at.gt(now));
    let rows: Vec<AccountId> = dsl::accounts_suspensions
        .filter(dsl::account_id.eq_any(accounts).and(holds))
        .select(dsl::account_id)
        .load(connection)?;
    Ok(rows.into_iter().collect())
}

/// Lifts the suspension that holds now; whether there was one.
pub fn lift(connection: &mut Conn, account: AccountId, now: Timestamp) -> QueryResult<bool> {
    let holds = SuspensionRow::find(connection, account, now)?.is_some();
    diesel::delete(dsl::accounts_suspensions.find(account)).execute(connection)?;
    Ok(holds)
}

/// Refuses a suspended account, with the reason: only for whoever has shown who they are.
pub fn refuse(connection: &mut Conn, account: AccountId, now: Timestamp) -> Result<(), AppError> {
    match SuspensionRow::find(connection, account, now)? {
        Some(SuspensionRow { reason, ends_at, .. }) => {
            Err(AppError::Suspended(Box::new(SuspensionNotice { reason, ends_at })))
        }
        None => Ok(()),
    }
}

/// Forgets those that have ended.
pub fn forget_old(connection: &mut Conn, now: Timestamp) -> QueryResult<()> {
    diesel::delete(dsl::accounts_suspensions.filter(dsl::ends_at.le(now))).execute(connection).map(drop)
}
