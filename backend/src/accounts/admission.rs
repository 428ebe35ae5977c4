//! Letting somebody in: an account with what belongs to it, made of an application or an invitation.

use super::create::time_zone;
use super::links::{Link, LinkPurpose};
use super::rows::{NewAccountRow, NewOrganisationRow};
use crate::app::Ids;
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, accounts_group_members, accounts_organisations, accounts_role_grants,
    members_languages,
};
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::id::{AccountId, GroupId, OrganisationId};
use shared::core::{Country, Language, Profession, Role, Timestamp};

/// Seconds that a new member has to choose a password.
const ACTIVATE_SECONDS: i64 = 7 * 24 * 60 * 60;

/// Whom to let in.
pub struct Admission {
    /// Trimmed and in lower case.
    pub email: String,
    /// The name that colleagues see.
    pub name: String,
    /// None: the person chooses a password later.
    pub password_hash: Option<String>,
    /// The language of screens and mails.
    pub language: Language,
    /// The country the person works in.
    pub country: Country,
    /// What the person does.
    pub profession: Profession,
    /// Where the person belongs.
    pub organisation: OrganisationId,
    /// The languages the person works in, each once.
    pub languages: Vec<Language>,
    /// What the person may do.
    pub membership: Membership,
}

/// What somebody will be. Never taken from what the person themselves sent.
pub struct Membership {
    /// Beside being a member.
    pub role: Role,
    /// Where the role holds; none: everywhere.
    pub role_country: Option<Country>,
    /// The groups.
    pub groups: Vec<GroupId>,
}

/// Makes the account; none if the address has one.
pub fn admit(
    connection: &mut Conn,
    ids: &Ids,
    admission: &Admission,
    now: Timestamp,
) -> Result<Option<AccountId>, AppError> {
    let taken = accounts_accounts::table.filter(accounts_accounts::email.eq(&admission.email));
    if diesel::select(diesel::dsl::exists(taken)).get_result(connection)? {
        return Ok(None);
    }
    let account = AccountId(ids.uuid(now));
    NewAccountRow {
        id: account,
        email: admission.email.clone(),
        name: admission.name.clone(),
        password_hash: admission.password_hash.clone(),
        language: admission.language,
        time_zone: time_zone(admission.country).to_owned(),
        country: admission.country,
        profession: Some(admission.profession),
        organisation_id: admission.organisation,
        created_at: now,
    }
    .insert(connection)?;
    grant(connection, ids, account, &admission.membership, now)?;
    for language in &admission.languages {
        diesel::insert_into(members_languages::table)
            .values((members_languages::account_id.eq(account), members_languages::language.eq(language)))
            .execute(connection)?;
    }
    Ok(Some(account))
}

/// Everybody is a member, except whoever only runs the installation.
fn grant(
    connection: &mut Conn,
    ids: &Ids,
    account: AccountId,
    membership: &Membership,
    now: Timestamp,
) -> Result<(), AppError> {
    let mut grants = Vec::new();
    if membership.role != Role::Administrator {
        grants.push((Role::Member, None));
    }
    if membership.role != Role::Member {
        grants.push((membership.role, membership.role_country));
    }
    for (role, country) in grants {
        diesel::insert_into(accounts_role_grants::table)
            .values((
                accounts_role_grants::id.eq(ids.uuid(now).as_bytes().as_slice()),
                accounts_role_grants::account_id.eq(account),
                accounts_role_grants::role.eq(role),
                accounts_role_grants::country.eq(country),
            ))
            .execute(connection)?;
    }
    for group in &membership.groups {
        diesel::insert_into(accounts_group_members::table)
            .values((
                accounts_group_members::group_id.eq(group),
                accounts_group_members::account_id.eq(account),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// The way to the page where a new member chooses a password, with a link that is good once.
pub fn activation_path(
    connection: &mut Conn,
    ids: &Ids,
    account: AccountId,
    now: Timestamp,
) -> Result<String, AppError> {
    let (link, token) = Link::new(ids, now, LinkPurpose::ActivateAccount, account.0, ACTIVATE_SECONDS);
    link.insert(connection)?;
    Ok(format!("/activate?token={token}"))
}

/// The organisation, if there is one of this id.
pub fn known_organisation(connection: &mut Conn, id: OrganisationId) -> QueryResult<Option<OrganisationId>> {
    let found = accounts_organisations::table.find(id).select(accounts_organisations::id);
    found.first(connection).optional()
}

/// The organisation of this name in a country, made if there is none.
pub fn organisation_named(
    connection: &mut Conn,
    ids: &Ids,
    name: &str,
    country: Country,
    now: Timestamp,
) -> Result<OrganisationId, AppError> {
    use accounts_organisations::dsl;
    let name = name.trim();
    let known = dsl::accounts_organisations
        .filter(dsl::name.eq(name).and(dsl::country.eq(country)))
        .select(dsl::id)
        .first(connection)
        .optional()?;
    if let Some(known) = known {
        return Ok(known);
    }
    let row = NewOrganisationRow {
        id: OrganisationId(ids.uuid(now)),
        name: name.to_owned(),
        country,
        created_at: now,
    };
    let id = row.id;
    diesel::insert_into(dsl::accounts_organisations).values(row).execute(connection)?;
    Ok(id)
}
