//! Organisations, with how many accounts they have.

use crate::accounts::fold::fold;
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, accounts_applications, accounts_invitations, accounts_organisations,
    accounts_role_grants, exchange_practices,
};
use crate::forum::rows::categories::CategoryRow;
use crate::http::page::{Direction, Place};
use diesel::dsl::count_star;
use diesel::prelude::*;
use shared::admin::Organisation;
use shared::core::id::{AccountId, OrganisationId};
use shared::core::{Country, Timestamp};
use std::collections::HashMap;
use uuid::Uuid;

/// An organisation as it is stored.
#[derive(Queryable, Selectable)]
#[diesel(table_name = accounts_organisations)]
pub struct OrganisationRow {
    /// The organisation.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// Where it works.
    pub country: Country,
    created_at: Timestamp,
    version: i32,
    listed: i32,
}

/// The place before every organisation: the list starts here.
const START: Place = Place { direction: Direction::Next, key: i64::MAX, id: Uuid::max() };
/// Organisations read at a time while passing over those that do not fit.
const STEP: usize = 200;

impl OrganisationRow {
    /// Up to `limit` organisations that fit, beyond a place, nearest first. Names are compared here and not by the
    /// database, because neither folds as the other does; there are dozens of organisations, not thousands.
    pub fn list(
        connection: &mut Conn,
        is_visible: impl Fn(&Self) -> bool,
        search: Option<&str>,
        place: Option<Place>,
        limit: usize,
    ) -> QueryResult<Vec<Self>> {
        let searched = fold(search.unwrap_or_default());
        let mut place = place.unwrap_or(START);
        let mut found = Vec::new();
        loop {
            let rows = Self::beyond(connection, place)?;
            let last = rows.last().map(Self::key).filter(|_| rows.len() == STEP);
            let fits = |row: &Self| is_visible(row) && fold(&row.name).contains(&searched);
            found.extend(rows.into_iter().filter(fits));
            found.truncate(limit);
            match last {
                Some((key, id)) if found.len() < limit => place = Place { key, id, ..place },
                _ => return Ok(found),
            }
        }
    }

    fn beyond(connection: &mut Conn, place: Place) -> QueryResult<Vec<Self>> {
        use accounts_organisations::dsl;
        let (at, tie) = (Timestamp(place.key), OrganisationId(place.id));
        let limit = i64::try_from(STEP).unwrap_or(i64::MAX);
        match place.direction {
            Direction::Next => dsl::accounts_organisations
                .filter(dsl::created_at.le(at).and(dsl::created_at.lt(at).or(dsl::id.lt(tie))))
                .order((dsl::created_at.desc(), dsl::id.desc()))
                .select(Self::as_select())
                .limit(limit)
                .load(connection),
            Direction::Previous => dsl::accounts_organisations
                .filter(dsl::created_at.ge(at).and(dsl::created_at.gt(at).or(dsl::id.gt(tie))))
                .order((dsl::created_at.asc(), dsl::id.asc()))
                .select(Self::as_select())
                .limit(limit)
                .load(connection),
        }
    }

    /// One organisation, whoever asks.
    pub fn find(connection: &mut Conn, id: OrganisationId) -> QueryResult<Option<Self>> {
        accounts_organisations::table.find(id).select(Self::as_select()).first(connection).optional()
    }

    /// Whether another organisation of the country has this name.
    pub fn is_taken(
        connection: &mut Conn,
        name: &str,
        country: Country,
        except: Option<OrganisationId>,
    ) -> QueryResult<bool> {
        use accounts_organisations::dsl;
        let wanted = fold(name);
        let others: Vec<(OrganisationId, String)> = dsl::accounts_organisations
            .filter(dsl::country.eq(country))
            .select((dsl::id, dsl::name))
            .load(connection)?;
        Ok(others.iter().any(|(id, name)| Some(*id) != except && fold(name) == wanted))
    }

    /// Gives a version of it another name, and lists it or not; whether it was still that version.
    pub fn update(
        connection: &mut Conn,
        id: OrganisationId,
        version: i32,
        name: &str,
        listed: Option<bool>,
    ) -> QueryResult<bool> {
        use accounts_organisations::dsl;
        let of_this_version = dsl::accounts_organisations.find(id).filter(dsl::version.eq(version));
        let changed = diesel::update(of_this_version)
            .set((
                dsl::name.eq(name),
                listed.map(|listed| dsl::listed.eq(i32::from(listed))),
                dsl::version.eq(dsl::version + 1),
            ))
            .execute(connection)?;
        Ok(changed == 1)
    }

    /// Where it stands in the list.
    pub fn key(&self) -> (i64, Uuid) {
        (self.created_at.0, self.id.0)
    }

    /// The version that is stored.
    pub fn version(&self) -> u32 {
        u32::try_from(self.version).unwrap_or_default()
    }
}

/// With how many accounts each has.
pub fn counted(connection: &mut Conn, rows: Vec<OrganisationRow>) -> QueryResult<Vec<Organisation>> {
    use accounts_accounts::dsl;
    let ids: Vec<OrganisationId> = rows.iter().map(|row| row.id).collect();
    let counts: Vec<(OrganisationId, i64)> = dsl::accounts_accounts
        .filter(dsl::organisation_id.eq_any(&ids))
        .group_by(dsl::organisation_id)
        .select((dsl::organisation_id, count_star()))
        .load(connection)?;
    let counts: HashMap<OrganisationId, i64> = counts.into_iter().collect();
    let organisation = |row: OrganisationRow| Organisation {
        accounts_count: counts.get(&row.id).and_then(|count| u32::try_from(*count).ok()).unwrap_or_default(),
        version: row.version(),
        listed: row.listed == 1,
        id: row.id,
        name: row.name,
        country: row.country,
        created_at: row.created_at,
    };
    Ok(rows.into_iter().map(organisation).collect())
}

/// Moves everything that belongs to one organisation to another, and removes it. Every table that names an organisation
/// is here; a test compares this with the schema.
pub fn merge(
    connection: &mut Conn,
    from: OrganisationId,
    into: OrganisationId,
) -> QueryResult<Vec<AccountId>> {
    let moved: Vec<AccountId> = accounts_accounts::table
        .filter(accounts_accounts::organisation_id.eq(from))
        .select(accounts_accounts::id)
        .load(connection)?;
    diesel::update(accounts_accounts::table.filter(accounts_accounts::organisation_id.eq(from)))
        .set(accounts_accounts::organisation_id.eq(into))
        .execute(connection)?;
    diesel::update(accounts_role_grants::table.filter(accounts_role_grants::organisation_id.eq(from)))
        .set(accounts_role_grants::organisation_id.eq(into))
        .execute(connection)?;
    diesel::update(accounts_applications::table.filter(accounts_applications::organisation_id.eq(from)))
        .set(accounts_applications::organisation_id.eq(into))
        .execute(connection)?;
    diesel::update(exchange_practices::table.filter(exchange_practices::organisation_id.eq(from)))
        .set(exchange_practices::organisation_id.eq(into))
        .execute(connection)?;
    diesel::update(accounts_invitations::table.filter(accounts_invitations::organisation_id.eq(from)))
        .set(accounts_invitations::organisation_id.eq(into))
        .execute(connection)?;
    CategoryRow::follow_merge(connection, from, into)?;
    diesel::delete(accounts_organisations::table.find(from)).execute(connection)?;
    Ok(moved)
}

#[cfg(test)]
mod tests {
    #[test]
    fn merging_knows_every_table_that_names_an_organisation() {
        let (schema, own) = (include_str!("../../db/schema.rs"), include_str!("organisations.rs"));
        let merge = own.split("pub fn merge(").nth(1).unwrap().split("#[cfg(test)]").next().unwrap();
        let tables = schema.split("diesel::table! {").skip(1);
        let naming = tables.filter(|table| table.contains("organisation_id ->"));
        let names: Vec<&str> = naming.map(|table| table.trim().split(' ').next().unwrap()).collect();
        assert!(names.len() >= 2, "{names:?}");
        for name in names {
            assert!(merge.contains(&format!("{name}::organisation_id")), "{name} is forgotten");
        }
        let others = schema.matches("_organisation -> Nullable<Binary>").count();
        assert_eq!(others, 2, "`CategoryRow::follow_merge` knows two columns");
    }
}
