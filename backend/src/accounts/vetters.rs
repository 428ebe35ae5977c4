//! Who decides about new members: the project managers of a country; where there is none, the administrators.

use crate::db::Conn;
use crate::db::schema::accounts_role_grants::dsl;
use diesel::prelude::*;
use shared::core::id::AccountId;
use shared::core::{Country, Role};
use std::collections::BTreeSet;

/// The accounts that vet for a country, each once.
pub fn of_country(connection: &mut Conn, country: Country) -> QueryResult<BTreeSet<AccountId>> {
    let managers = holders(connection, Role::ProjectManager, country)?;
    if managers.is_empty() { holders(connection, Role::Administrator, country) } else { Ok(managers) }
}

fn holders(connection: &mut Conn, role: Role, country: Country) -> QueryResult<BTreeSet<AccountId>> {
    let held: Vec<AccountId> = dsl::accounts_role_grants
        .filter(dsl::role.eq(role).and(dsl::organisation_id.is_null()))
        .filter(dsl::country.is_null().or(dsl::country.eq(country)))
        .select(dsl::account_id)
        .load(connection)?;
    Ok(held.into_iter().collect())
}
