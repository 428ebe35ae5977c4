//! Grants of roles, and who would be left without one.

use crate::db::schema::{accounts_accounts, accounts_role_grants, accounts_suspensions};
use crate::db::{Conn, dialect};
use crate::http::error::AppError;
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use shared::accounts::RoleGrant;
use shared::core::id::{AccountId, OrganisationId, RoleGrantId};
use shared::core::{Country, ProblemCode, Role, Timestamp};

/// A grant as it is stored.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = accounts_role_grants)]
pub struct GrantRow {
    /// Its id.
    pub id: RoleGrantId,
    /// Whose.
    pub account_id: AccountId,
    role: Role,
    country: Option<Country>,
    organisation_id: Option<OrganisationId>,
}

impl GrantRow {
    /// A new one.
    pub fn new(id: RoleGrantId, account: AccountId, grant: &RoleGrant) -> Self {
        let RoleGrant { role, country, organisation_id } = *grant;
        Self { id, account_id: account, role, country, organisation_id }
    }

    /// All of an account, the oldest first.
    pub fn list(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Self>> {
        use accounts_role_grants::dsl;
        dsl::accounts_role_grants
            .filter(dsl::account_id.eq(account))
            .order(dsl::id)
            .select(Self::as_select())
            .load(connection)
    }

    /// What was granted.
    pub fn grant(&self) -> RoleGrant {
        RoleGrant { role: self.role, country: self.country, organisation_id: self.organisation_id }
    }
}

/// What was granted, in codes, for the audit log.
pub fn codes(grant: &RoleGrant) -> String {
    let country = grant.country.map(|country| format!(" {country}")).unwrap_or_default();
    let organisation = grant.organisation_id.map(|id| format!(" organisation {id}")).unwrap_or_default();
    format!("{}{country}{organisation}", grant.role)
}

/// Refuses where, without this account, nobody who may sign in would run the installation. Two who take one another's
/// role away at once wait for one another here.
pub fn refuse_last_administrator(
    connection: &mut Conn,
    without: AccountId,
    now: Timestamp,
) -> Result<(), AppError> {
    use accounts_role_grants::dsl;
    dialect::lock_name(connection, b"last administrator")?;
    let suspended = accounts_suspensions::table
        .filter(accounts_suspensions::account_id.eq(accounts_accounts::id))
        .filter(accounts_suspensions::ends_at.is_null().or(accounts_suspensions::ends_at.gt(now)));
    let others = dsl::accounts_role_grants
        .inner_join(accounts_accounts::table)
        .filter(dsl::role.eq(Role::Administrator).and(dsl::account_id.ne(without)))
        .filter(dsl::country.is_null().and(dsl::organisation_id.is_null()))
        .filter(not(exists(suspended)));
    if diesel::select(exists(others)).get_result(connection)? {
        return Ok(());
    }
    Err(AppError::problem(ProblemCode::LastAdministrator))
}
