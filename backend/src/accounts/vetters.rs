//! Who decides about new members: the project managers of a country; where there is none, the administrators.

use super::holders;
use crate::db::Conn;
use diesel::prelude::*;
use shared::core::id::AccountId;
use shared::core::{Country, Role, Timestamp};
use std::collections::BTreeSet;

/// The accounts that vet for a country, each once.
pub fn of_country(
    connection: &mut Conn,
    country: Country,
    now: Timestamp,
) -> QueryResult<BTreeSet<AccountId>> {
    let managers = holders::of_role(connection, Role::ProjectManager, Some(country), now)?;
    if managers.is_empty() {
        holders::of_role(connection, Role::Administrator, Some(country), now)
    } else {
        Ok(managers)
    }
}
