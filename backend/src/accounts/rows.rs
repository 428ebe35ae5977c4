//! Rows of accounts, organisations, grants and sessions.

use super::fold::fold;
use super::{reads, required_steps};
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, accounts_organisations, accounts_role_grants, accounts_sessions};
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::accounts::{Me, OrganisationSummary, Person, RoleGrant, Session};
use shared::core::id::{AccountId, DeviceId, OrganisationId, SessionId};
use shared::core::{Country, Language, Profession, Role, Timestamp};
use shared::settings::SecondFactorRule;
use std::collections::HashMap;

/// An account to insert.
#[derive(Insertable)]
#[diesel(table_name = accounts_accounts)]
pub struct NewAccountRow {
    /// Its id.
    pub id: AccountId,
    /// Trimmed and in lower case.
    pub email: String,
    /// The name that colleagues see.
    pub name: String,
    /// Argon2id in PHC form; none signs in without a password.
    pub password_hash: Option<String>,
    /// The language of screens and mails.
    pub language: Language,
    /// IANA name.
    pub time_zone: String,
    /// The country the person works in.
    pub country: Country,
    /// What the person does, where known.
    pub profession: Option<Profession>,
    /// The organisation the person works for.
    pub organisation_id: OrganisationId,
    /// When it was made.
    pub created_at: Timestamp,
}

impl NewAccountRow {
    /// Inserts it, with the name as it is searched. There is no other way to insert one.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        let folded = accounts_accounts::name_folded.eq(fold(&self.name));
        diesel::insert_into(accounts_accounts::table).values((self, folded)).execute(connection).map(drop)
    }
}

/// An organisation to insert.
#[derive(Insertable)]
#[diesel(table_name = accounts_organisations)]
pub struct NewOrganisationRow {
    /// Its id.
    pub id: OrganisationId,
    /// Its name, in its own language.
    pub name: String,
    /// Where it works.
    pub country: Country,
    /// When it was made.
    pub created_at: Timestamp,
}

/// What signing in needs of an account.
#[derive(Queryable, Selectable)]
#[diesel(table_name = accounts_accounts)]
pub struct CredentialsRow {
    /// The account.
    pub id: AccountId,
    /// Argon2id in PHC form; none signs in without a password.
    pub password_hash: Option<String>,
}

impl CredentialsRow {
    /// By e-mail address, in any case.
    pub fn find_by_email(connection: &mut Conn, email: &str) -> QueryResult<Option<Self>> {
        accounts_accounts::table
            .filter(accounts_accounts::email.eq(normal_email(email)))
            .select(Self::as_select())
            .first(connection)
            .optional()
    }
}

/// The hash of an account's password; none if it has none.
pub fn password_hash(connection: &mut Conn, account: AccountId) -> QueryResult<Option<String>> {
    accounts_accounts::table.find(account).select(accounts_accounts::password_hash).first(connection)
}

/// The form in which addresses are stored and compared.
pub fn normal_email(email: &str) -> String {
    email.trim().to_lowercase()
}

#[derive(Queryable)]
struct MeRow {
    id: AccountId,
    name: String,
    email: String,
    language: Language,
    time_zone: String,
    country: Country,
    reads: String,
    organisation_id: OrganisationId,
    organisation_name: String,
}

/// One's own account as it goes over the wire.
pub fn find_me(connection: &mut Conn, account: AccountId, rule: SecondFactorRule) -> Result<Me, AppError> {
    use accounts_accounts::dsl;
    let row: MeRow = dsl::accounts_accounts
        .inner_join(accounts_organisations::table)
        .filter(dsl::id.eq(account))
        .select((
            dsl::id,
            dsl::name,
            dsl::email,
            dsl::language,
            dsl::time_zone,
            dsl::country,
            dsl::reads,
            accounts_organisations::id,
            accounts_organisations::name,
        ))
        .first(connection)?;
    let roles = role_grants(connection, account)?;
    let required_steps = required_steps::find(connection, account, &roles, rule)?;
    Ok(Me {
        id: row.id,
        name: row.name,
        email: row.email,
        language: row.language,
        time_zone: row.time_zone,
        country: row.country,
        organisation: OrganisationSummary { id: row.organisation_id, name: row.organisation_name },
        roles,
        required_steps,
        reads: reads::of(row.language, &row.reads),
        reads_chosen: !row.reads.is_empty(),
    })
}

/// The roles of an account and where they hold.
pub fn role_grants(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<RoleGrant>> {
    use accounts_role_grants::dsl;
    let rows: Vec<(Role, Option<Country>, Option<OrganisationId>)> = dsl::accounts_role_grants
        .filter(dsl::account_id.eq(account))
        .order(dsl::id)
        .select((dsl::role, dsl::country, dsl::organisation_id))
        .load(connection)?;
    Ok(rows
        .into_iter()
        .map(|(role, country, organisation_id)| RoleGrant { role, country, organisation_id })
        .collect())
}

/// The roles of several accounts.
pub fn role_grants_of_many(
    connection: &mut Conn,
    accounts: &[AccountId],
) -> QueryResult<HashMap<AccountId, Vec<RoleGrant>>> {
    use accounts_role_grants::dsl;
    let rows: Vec<(AccountId, Role, Option<Country>, Option<OrganisationId>)> = dsl::accounts_role_grants
        .filter(dsl::account_id.eq_any(accounts))
        .select((dsl::account_id, dsl::role, dsl::country, dsl::organisation_id))
        .load(connection)?;
    let mut grants: HashMap<AccountId, Vec<RoleGrant>> = HashMap::new();
    for (account, role, country, organisation_id) in rows {
        grants.entry(account).or_default().push(RoleGrant { role, country, organisation_id });
    }
    Ok(grants)
}

/// The columns of a [`Person`], of accounts joined with organisations.
#[derive(Queryable, Clone, Debug)]
pub struct PersonRow {
    id: AccountId,
    name: String,
    country: Country,
    organisation: String,
}

impl PersonRow {
    /// The account.
    pub fn id(&self) -> AccountId {
        self.id
    }

    /// The name that colleagues see.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// The columns that [`PersonRow`] reads.
pub type PersonColumns = (
    accounts_accounts::id,
    accounts_accounts::name,
    accounts_accounts::country,
    accounts_organisations::name,
);

/// The columns that [`PersonRow`] reads.
pub const PERSON: PersonColumns = (
    accounts_accounts::id,
    accounts_accounts::name,
    accounts_accounts::country,
    accounts_organisations::name,
);

/// The person of an account; none if there is no such account.
pub fn find_person(connection: &mut Conn, account: AccountId) -> QueryResult<Option<Person>> {
    let row: Option<PersonRow> = accounts_accounts::table
        .inner_join(accounts_organisations::table)
        .filter(accounts_accounts::id.eq(account))
        .select(PERSON)
        .first(connection)
        .optional()?;
    Ok(row.map(Person::from))
}

impl From<PersonRow> for Person {
    fn from(row: PersonRow) -> Self {
        Self { id: row.id, name: row.name, country: row.country, organisation: row.organisation }
    }
}

/// A session as it is stored.
#[derive(Queryable, Selectable, Insertable, Clone)]
#[diesel(table_name = accounts_sessions)]
pub struct SessionRow {
    /// Its id.
    pub id: SessionId,
    /// Whose.
    pub account_id: AccountId,
    /// SHA-256 of the refresh token.
    pub token_hash: Vec<u8>,
    /// SHA-256 of the one before.
    pub previous_token_hash: Option<Vec<u8>>,
    /// When the token last changed.
    pub rotated_at: Timestamp,
    /// Browser and system in words.
    pub device: String,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When it was last refreshed.
    pub last_used_at: Timestamp,
    /// When it ends by itself.
    pub expires_at: Timestamp,
    /// When it was ended.
    pub ended_at: Option<Timestamp>,
    /// When its owner last showed who they are.
    pub confirmed_at: Timestamp,
    /// The browser that it was opened in.
    pub device_id: Option<DeviceId>,
}

impl SessionRow {
    /// By its id, whatever its state.
    pub fn find(connection: &mut Conn, session: SessionId) -> QueryResult<Option<Self>> {
        accounts_sessions::table.find(session).select(Self::as_select()).first(connection).optional()
    }

    /// Of one account, those that still work, the last used first.
    pub fn list_open(connection: &mut Conn, account: AccountId, now: Timestamp) -> QueryResult<Vec<Self>> {
        use accounts_sessions::dsl;
        dsl::accounts_sessions
            .filter(dsl::account_id.eq(account).and(dsl::ended_at.is_null()).and(dsl::expires_at.gt(now)))
            .order((dsl::last_used_at.desc(), dsl::id.desc()))
            .select(Self::as_select())
            .load(connection)
    }

    /// Whether it still works.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.ended_at.is_none() && self.expires_at > now
    }

    /// Ends it; whether there was an open one of this account.
    pub fn end(
        connection: &mut Conn,
        session: SessionId,
        account: AccountId,
        now: Timestamp,
    ) -> QueryResult<bool> {
        use accounts_sessions::dsl;
        let open = dsl::accounts_sessions
            .find(session)
            .filter(dsl::account_id.eq(account).and(dsl::ended_at.is_null()));
        Ok(diesel::update(open).set(dsl::ended_at.eq(now)).execute(connection)? == 1)
    }

    /// Ends all of one account; how many there were.
    pub fn end_all(connection: &mut Conn, account: AccountId, now: Timestamp) -> QueryResult<usize> {
        use accounts_sessions::dsl;
        let open = dsl::accounts_sessions
            .filter(dsl::account_id.eq(account).and(dsl::ended_at.is_null()).and(dsl::expires_at.gt(now)));
        diesel::update(open).set(dsl::ended_at.eq(now)).execute(connection)
    }

    /// Forgets those that ended or ran out more than thirty days ago.
    pub fn forget_old(connection: &mut Conn, now: Timestamp) -> QueryResult<()> {
        use accounts_sessions::dsl;
        let limit = now.plus_seconds(-30 * 24 * 60 * 60);
        diesel::delete(dsl::accounts_sessions.filter(dsl::expires_at.lt(limit).or(dsl::ended_at.lt(limit))))
            .execute(connection)
            .map(drop)
    }

    /// As the owner sees it.
    pub fn to_session(&self, current: SessionId) -> Session {
        Session {
            id: self.id,
            device: self.device.clone(),
            created_at: self.created_at,
            last_used_at: self.last_used_at,
            current: self.id == current,
        }
    }
}
