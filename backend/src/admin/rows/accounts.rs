//! Accounts as those who look after them see them.

use crate::accounts::authority::{self, Subject};
use crate::accounts::fold::fold;
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, accounts_group_members, accounts_groups, accounts_organisations, accounts_role_grants,
    accounts_sessions, accounts_suspensions,
};
use crate::http::actor::ActorFacts;
use crate::http::page::{Direction, Place};
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use shared::accounts::invitations::GroupSummary;
use shared::accounts::{OrganisationSummary, RoleGrant};
use shared::admin::{AccountQuery, AccountSummary, Standing};
use shared::core::id::{AccountId, GroupId, OrganisationId};
use shared::core::{Country, Language, Profession, Role, Timestamp};
use std::collections::HashMap;
use uuid::Uuid;

/// An account with its organisation, without its roles.
#[derive(Queryable)]
pub struct AccountRow {
    /// The account.
    pub id: AccountId,
    /// The name that colleagues see.
    pub name: String,
    /// The address that signs in.
    pub email: String,
    /// The language of screens and mails.
    pub language: Language,
    /// The country the person works in.
    pub country: Country,
    /// What the person does.
    pub profession: Option<Profession>,
    /// When it was made.
    pub created_at: Timestamp,
    organisation_id: OrganisationId,
    organisation: String,
}

/// The query that every account is read with. A macro, since its type has no name that a person could write.
macro_rules! accounts {
    () => {
        accounts_accounts::table.inner_join(accounts_organisations::table).select((
            accounts_accounts::id,
            accounts_accounts::name,
            accounts_accounts::email,
            accounts_accounts::language,
            accounts_accounts::country,
            accounts_accounts::profession,
            accounts_accounts::created_at,
            accounts_organisations::id,
            accounts_organisations::name,
        ))
    };
}

/// The suspension of the account at hand that holds at a time.
macro_rules! suspension_at {
    ($now:expr) => {
        accounts_suspensions::table
            .filter(accounts_suspensions::account_id.eq(accounts_accounts::id))
            .filter(accounts_suspensions::ends_at.is_null().or(accounts_suspensions::ends_at.gt($now)))
    };
}

impl AccountRow {
    /// Up to `limit` accounts that the actor looks after, beyond a place, nearest first.
    pub fn list(
        connection: &mut Conn,
        actor: &ActorFacts,
        query: &AccountQuery,
        now: Timestamp,
        place: Option<Place>,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        use accounts_accounts::{country, created_at, email, id, name_folded, organisation_id};
        let mut accounts = accounts!().into_boxed();
        if !authority::looks_after_country(actor, None) {
            let (countries, organisations) = authority::reach(actor);
            accounts = accounts.filter(country.eq_any(countries).or(organisation_id.eq_any(organisations)));
        }
        if let Some(only) = query.country {
            accounts = accounts.filter(country.eq(only));
        }
        if let Some(only) = query.organisation_id {
            accounts = accounts.filter(organisation_id.eq(only));
        }
        if let Some(only) = query.role {
            let grants = accounts_role_grants::table.filter(accounts_role_grants::account_id.eq(id));
            accounts = accounts.filter(exists(grants.filter(accounts_role_grants::role.eq(only))));
        }
        match query.standing {
            Some(Standing::Suspended) => accounts = accounts.filter(exists(suspension_at!(now))),
            Some(Standing::Active) => accounts = accounts.filter(not(exists(suspension_at!(now)))),
            None => {}
        }
        if let Some(searched) = query.search.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
            let by_email = email.like(containing(searched)).escape('\\');
            // Folded, a text has letters, digits and blanks only; where nothing is left, no name has it.
            let folded = Some(fold(searched)).filter(|folded| !folded.is_empty());
            accounts = match folded {
                Some(folded) => accounts.filter(name_folded.like(format!("%{folded}%")).or(by_email)),
                None => accounts.filter(by_email),
            };
        }
        let place = place.unwrap_or(START);
        let (at, tie) = (Timestamp(place.key), AccountId(place.id));
        match place.direction {
            Direction::Next => accounts
                .filter(created_at.le(at).and(created_at.lt(at).or(id.lt(tie))))
                .order((created_at.desc(), id.desc()))
                .limit(limit)
                .load(connection),
            Direction::Previous => accounts
                .filter(created_at.ge(at).and(created_at.gt(at).or(id.gt(tie))))
                .order((created_at.asc(), id.asc()))
                .limit(limit)
                .load(connection),
        }
    }

    /// One account, whoever asks.
    pub fn find(connection: &mut Conn, account: AccountId) -> QueryResult<Option<Self>> {
        accounts!().filter(accounts_accounts::id.eq(account)).first(connection).optional()
    }

    /// Where it stands in the list.
    pub fn key(&self) -> (i64, Uuid) {
        (self.created_at.0, self.id.0)
    }

    /// What decides who looks after it.
    pub fn subject(&self) -> Subject {
        Subject { account: Some(self.id), country: self.country, organisation: self.organisation_id }
    }

    /// The organisation the person works for.
    pub fn organisation(&self) -> OrganisationSummary {
        OrganisationSummary { id: self.organisation_id, name: self.organisation.clone() }
    }

    fn into_summary(self, roles: Vec<RoleGrant>, standing: Standing) -> AccountSummary {
        let organisation = self.organisation();
        let Self { id, name, email, country, created_at, .. } = self;
        AccountSummary { id, name, email, country, organisation, roles, standing, created_at }
    }
}

/// The pattern of `LIKE` for texts that contain this one.
fn containing(text: &str) -> String {
    let mut pattern = String::from("%");
    for c in text.to_lowercase().chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

/// The place before every account: the list starts here.
const START: Place = Place { direction: Direction::Next, key: i64::MAX, id: Uuid::max() };

/// As rows of a list, with the roles and the standing of each.
pub fn into_summaries(
    connection: &mut Conn,
    rows: Vec<AccountRow>,
    now: Timestamp,
) -> QueryResult<Vec<AccountSummary>> {
    use accounts_role_grants::dsl;
    let ids: Vec<AccountId> = rows.iter().map(|row| row.id).collect();
    let mut roles: HashMap<AccountId, Vec<RoleGrant>> = HashMap::new();
    let granted: Vec<(AccountId, Role, Option<Country>, Option<OrganisationId>)> = dsl::accounts_role_grants
        .filter(dsl::account_id.eq_any(&ids))
        .order(dsl::id)
        .select((dsl::account_id, dsl::role, dsl::country, dsl::organisation_id))
        .load(connection)?;
    for (account, role, country, organisation_id) in granted {
        roles.entry(account).or_default().push(RoleGrant { role, country, organisation_id });
    }
    let suspended: Vec<AccountId> = accounts_accounts::table
        .filter(accounts_accounts::id.eq_any(&ids).and(exists(suspension_at!(now))))
        .select(accounts_accounts::id)
        .load(connection)?;
    let summary = |row: AccountRow| {
        let standing = if suspended.contains(&row.id) { Standing::Suspended } else { Standing::Active };
        let roles = roles.remove(&row.id).unwrap_or_default();
        row.into_summary(roles, standing)
    };
    Ok(rows.into_iter().map(summary).collect())
}

/// The groups of an account, by name.
pub fn groups(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<GroupSummary>> {
    let rows: Vec<(GroupId, String)> = accounts_group_members::table
        .inner_join(accounts_groups::table)
        .filter(accounts_group_members::account_id.eq(account))
        .order((accounts_groups::name, accounts_groups::id))
        .select((accounts_groups::id, accounts_groups::name))
        .load(connection)?;
    Ok(rows.into_iter().map(|(id, name)| GroupSummary { id, name }).collect())
}

/// When each open session of an account was last used.
pub fn open_sessions(
    connection: &mut Conn,
    account: AccountId,
    now: Timestamp,
) -> QueryResult<Vec<Timestamp>> {
    use accounts_sessions::{account_id, ended_at, expires_at, last_used_at};
    accounts_sessions::table
        .filter(account_id.eq(account).and(ended_at.is_null()).and(expires_at.gt(now)))
        .select(last_used_at)
        .load(connection)
}
