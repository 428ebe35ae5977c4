//! Grants of roles.

use crate::db::Conn;
use crate::db::schema::accounts_role_grants;
use diesel::prelude::*;
use shared::accounts::RoleGrant;
use shared::core::id::{AccountId, OrganisationId, RoleGrantId};
use shared::core::{Country, Role};

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
