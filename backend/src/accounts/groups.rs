//! Who belongs to a group, and who looks after it.

use super::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, accounts_group_members, accounts_group_owners, accounts_groups, accounts_organisations,
};
use diesel::dsl::exists;
use diesel::prelude::*;
use shared::accounts::Person;
use shared::core::id::{AccountId, GroupId};

/// Who belongs to it, by name.
pub fn members(connection: &mut Conn, group: GroupId) -> QueryResult<Vec<Person>> {
    let rows: Vec<PersonRow> = accounts_accounts::table
        .inner_join(accounts_organisations::table)
        .inner_join(accounts_group_members::table)
        .filter(accounts_group_members::group_id.eq(group))
        .order((accounts_accounts::name_folded, accounts_accounts::id))
        .select(PERSON)
        .load(connection)?;
    Ok(rows.into_iter().map(Person::from).collect())
}

/// Makes a group that has nobody yet.
pub fn create(connection: &mut Conn, id: GroupId, name: &str) -> QueryResult<()> {
    let values = (accounts_groups::id.eq(id), accounts_groups::name.eq(name));
    diesel::insert_into(accounts_groups::table).values(values).execute(connection).map(drop)
}

/// Adds an account; whether it was not there before.
pub fn add(connection: &mut Conn, group: GroupId, account: AccountId) -> QueryResult<bool> {
    use accounts_group_members::dsl;
    let values = (dsl::group_id.eq(group), dsl::account_id.eq(account));
    let added = crate::both!(connection, c => diesel::insert_into(dsl::accounts_group_members)
        .values(values)
        .on_conflict((dsl::group_id, dsl::account_id))
        .do_nothing()
        .execute(c))?;
    Ok(added == 1)
}

/// Takes an account out; whether it was there.
pub fn remove(connection: &mut Conn, group: GroupId, account: AccountId) -> QueryResult<bool> {
    let row = accounts_group_members::table.find((group, account));
    Ok(diesel::delete(row).execute(connection)? == 1)
}

/// Who looks after it, by name.
pub fn owners(connection: &mut Conn, group: GroupId) -> QueryResult<Vec<Person>> {
    let rows: Vec<PersonRow> = accounts_accounts::table
        .inner_join(accounts_organisations::table)
        .inner_join(accounts_group_owners::table)
        .filter(accounts_group_owners::group_id.eq(group))
        .order((accounts_accounts::name_folded, accounts_accounts::id))
        .select(PERSON)
        .load(connection)?;
    Ok(rows.into_iter().map(Person::from).collect())
}

/// Lets an account look after it; whether it did not before.
pub fn add_owner(connection: &mut Conn, group: GroupId, account: AccountId) -> QueryResult<bool> {
    use accounts_group_owners::dsl;
    let values = (dsl::group_id.eq(group), dsl::account_id.eq(account));
    let added = crate::both!(connection, c => diesel::insert_into(dsl::accounts_group_owners)
        .values(values)
        .on_conflict((dsl::group_id, dsl::account_id))
        .do_nothing()
        .execute(c))?;
    Ok(added == 1)
}

/// Lets an account look after it no longer; whether it did.
pub fn remove_owner(connection: &mut Conn, group: GroupId, account: AccountId) -> QueryResult<bool> {
    let row = accounts_group_owners::table.find((group, account));
    Ok(diesel::delete(row).execute(connection)? == 1)
}

/// The groups that an account looks after, by name.
pub fn owned_by(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<(GroupId, String)>> {
    accounts_groups::table
        .inner_join(accounts_group_owners::table)
        .filter(accounts_group_owners::account_id.eq(account))
        .order((accounts_groups::name, accounts_groups::id))
        .select((accounts_groups::id, accounts_groups::name))
        .load(connection)
}

/// The name of a group that an account looks after; none if it does not.
pub fn owned_name(connection: &mut Conn, group: GroupId, account: AccountId) -> QueryResult<Option<String>> {
    let own = exists(accounts_group_owners::table.find((group, account)));
    accounts_groups::table.find(group).filter(own).select(accounts_groups::name).first(connection).optional()
}
