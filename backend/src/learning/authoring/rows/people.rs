//! Who wrote, proposed and reviewed.

use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, accounts_organisations};
use diesel::prelude::*;
use shared::accounts::Person;
use shared::core::id::AccountId;
use std::collections::HashMap;

/// The people of these accounts.
pub fn people(
    connection: &mut Conn,
    accounts: impl IntoIterator<Item = Option<AccountId>>,
) -> QueryResult<HashMap<AccountId, Person>> {
    let mut accounts: Vec<AccountId> = accounts.into_iter().flatten().collect();
    accounts.sort_unstable();
    accounts.dedup();
    if accounts.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<PersonRow> = accounts_accounts::table
        .inner_join(accounts_organisations::table)
        .filter(accounts_accounts::id.eq_any(&accounts))
        .select(PERSON)
        .load(connection)?;
    Ok(rows.into_iter().map(Person::from).map(|person| (person.id, person)).collect())
}
