//! Makes accounts from the command line: the first administrator, before anybody can approve anybody.

use super::password;
use super::rows::{NewAccountRow, NewOrganisationRow, normal_email};
use crate::app::{Clock, Ids};
use crate::audit::Act;
use crate::db::schema::{accounts_accounts, accounts_organisations, accounts_role_grants};
use crate::db::{Conn, Db};
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::id::{AccountId, OrganisationId};
use shared::core::{Check, Country, Language, Role};

/// The account to make.
pub struct NewAccount {
    /// The address that signs in.
    pub email: String,
    /// The name that colleagues see.
    pub name: String,
    /// In clear; never stored.
    pub password: String,
    /// The country the person works in.
    pub country: Country,
    /// The organisation by name; made if there is none of that name in the country.
    pub organisation: String,
    /// The language of screens and mails.
    pub language: Language,
    /// Roles that hold everywhere.
    pub roles: Vec<Role>,
}

/// Makes the account; the error is a sentence for the person at the shell.
pub fn create_account(db: &Db, clock: &Clock, ids: &Ids, new: NewAccount) -> Result<AccountId, String> {
    let mut wrong = Check::new()
        .email("email", &new.email)
        .text("name", &new.name, 2, 100)
        .text("organisation", &new.organisation, 2, 150)
        .finish();
    let about = [new.name.as_str(), new.email.as_str(), new.organisation.as_str()];
    wrong.extend(password::judge("password", &new.password, &about));
    if let Some(error) = wrong.first() {
        let limit = error.limit.map_or_else(String::new, |limit| format!(" ({limit} characters)"));
        return Err(format!("{}: {}{limit}", error.field, error.code));
    }
    let password_hash = password::hash(&new.password, ids).map_err(|error| error.to_string())?;
    let now = clock.now();
    let (account, organisation) = (AccountId(ids.uuid(now)), OrganisationId(ids.uuid(now)));
    let ids = ids.clone();
    let email = normal_email(&new.email);
    db.write_blocking(move |connection| {
        let taken = accounts_accounts::table.filter(accounts_accounts::email.eq(&email));
        if diesel::select(diesel::dsl::exists(taken)).get_result(connection)? {
            return Err(AppError::internal(format!("there is an account with the address {email} already")));
        }
        let organisation = find_or_create_organisation(connection, organisation, &new, now)?;
        NewAccountRow {
            id: account,
            email,
            name: new.name.trim().to_owned(),
            password_hash: Some(password_hash),
            language: new.language,
            time_zone: time_zone(new.country).to_owned(),
            country: new.country,
            profession: None,
            organisation_id: organisation,
            created_at: now,
        }
        .insert(connection)?;
        for role in &new.roles {
            diesel::insert_into(accounts_role_grants::table)
                .values((
                    accounts_role_grants::id.eq(ids.uuid(now).as_bytes().as_slice()),
                    accounts_role_grants::account_id.eq(account),
                    accounts_role_grants::role.eq(role),
                ))
                .execute(connection)?;
        }
        Act::new(&ids, now, None, "create_account", format!("account {account}")).record(connection)?;
        Ok(account)
    })
    .map_err(|error| error.to_string())
}

fn find_or_create_organisation(
    connection: &mut Conn,
    id: OrganisationId,
    new: &NewAccount,
    now: shared::core::Timestamp,
) -> Result<OrganisationId, AppError> {
    use accounts_organisations::dsl;
    let name = new.organisation.trim();
    let known = dsl::accounts_organisations
        .filter(dsl::name.eq(name).and(dsl::country.eq(new.country)))
        .select(dsl::id)
        .first(connection)
        .optional()?;
    if let Some(known) = known {
        return Ok(known);
    }
    let row = NewOrganisationRow { id, name: name.to_owned(), country: new.country, created_at: now };
    diesel::insert_into(dsl::accounts_organisations).values(row).execute(connection)?;
    Ok(id)
}

/// The time zone of a country (IANA); each of the three has one for most of its people.
pub fn time_zone(country: Country) -> &'static str {
    match country {
        Country::Romania => "Europe/Bucharest",
        Country::Spain => "Europe/Madrid",
        Country::Czechia => "Europe/Prague",
    }
}
