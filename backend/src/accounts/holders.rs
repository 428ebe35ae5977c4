//! Who holds a role and is there to do what it is for.

use crate::db::schema::{accounts_accounts, accounts_role_grants, accounts_suspensions};
use crate::db::{Conn, dialect};
use crate::http::error::AppError;
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use shared::core::id::AccountId;
use shared::core::{Country, ProblemCode, Role, Timestamp};
use std::collections::BTreeSet;

/// The accounts whose role holds everywhere, or in this country, each once; not those that are suspended or about to be
/// erased.
pub fn of_role(
    connection: &mut Conn,
    role: Role,
    country: Option<Country>,
    now: Timestamp,
) -> QueryResult<BTreeSet<AccountId>> {
    use accounts_role_grants::dsl;
    let suspended = accounts_suspensions::table
        .filter(accounts_suspensions::account_id.eq(accounts_accounts::id))
        .filter(accounts_suspensions::ends_at.is_null().or(accounts_suspensions::ends_at.gt(now)));
    let held: Vec<AccountId> = dsl::accounts_role_grants
        .inner_join(accounts_accounts::table)
        .filter(dsl::role.eq(role).and(dsl::organisation_id.is_null()))
        .filter(dsl::country.is_null().or(dsl::country.eq(country)))
        .filter(accounts_accounts::erase_at.is_null().and(not(exists(suspended))))
        .select(dsl::account_id)
        .load(connection)?;
    Ok(held.into_iter().collect())
}

/// Refuses where, without this account, nobody who may sign in would run the installation. Two who take one another's
/// role away at once, or leave at once, wait for one another here.
pub fn refuse_last_administrator(
    connection: &mut Conn,
    without: AccountId,
    now: Timestamp,
) -> Result<(), AppError> {
    dialect::lock_name(connection, b"last administrator")?;
    let administrators = of_role(connection, Role::Administrator, None, now)?;
    if administrators.contains(&without) && administrators.len() == 1 {
        return Err(AppError::problem(ProblemCode::LastAdministrator));
    }
    Ok(())
}
