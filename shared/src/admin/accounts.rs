//! Accounts, their roles and their suspension.

use crate::accounts::invitations::GroupSummary;
use crate::accounts::{OrganisationSummary, Person, RoleGrant};
use crate::core::code::code_enum;
use crate::core::id::{AccountId, OrganisationId, RoleGrantId};
use crate::core::{Check, Country, Cursor, FieldError, Language, Profession, Role, Timestamp, Validate};
use serde::{Deserialize, Serialize};

code_enum! {
    /// Whether an account may sign in.
    Standing {
        /// It may.
        Active = "active",
        /// It may not, until its suspension ends.
        Suspended = "suspended",
    }
}

/// Which accounts to list, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct AccountQuery {
    /// Only those with this in their name or address; up to 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Only those of this country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Only those of this organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation_id: Option<OrganisationId>,
    /// Only those with this role, wherever it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Only those that may sign in, or only those that may not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// An account in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AccountSummary {
    /// The account.
    pub id: AccountId,
    /// The name that colleagues see.
    pub name: String,
    /// The address that signs in.
    pub email: String,
    /// The country the person works in.
    pub country: Country,
    /// The organisation the person works for.
    pub organisation: OrganisationSummary,
    /// What the account may do, and where.
    pub roles: Vec<RoleGrant>,
    /// Whether it may sign in.
    pub standing: Standing,
    /// When it was made.
    pub created_at: Timestamp,
}

/// An account with all that those who look after it may know. What its owner wrote is not part of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Account {
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
    /// The organisation the person works for.
    pub organisation: OrganisationSummary,
    /// What the account may do, and where.
    pub roles: Vec<GrantedRole>,
    /// The groups it belongs to, by name.
    pub groups: Vec<GroupSummary>,
    /// Its suspension, while it holds.
    pub suspension: Option<Suspension>,
    /// Devices that it is signed in on.
    pub sessions_count: u32,
    /// When one of them was last used; null if there is none.
    pub last_used_at: Option<Timestamp>,
    /// When it was made.
    pub created_at: Timestamp,
    /// The roles that one may grant it now.
    pub grantable: Vec<RoleGrant>,
    /// Whether one may suspend it and end its sessions.
    pub may_suspend: bool,
}

/// A role that an account has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct GrantedRole {
    /// The grant.
    pub id: RoleGrantId,
    /// What was granted.
    pub grant: RoleGrant,
    /// Whether one may take it back.
    pub may_revoke: bool,
}

/// Why and until when an account may not sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Suspension {
    /// What the person is told when they try to sign in.
    pub reason: String,
    /// When it ends by itself; null: when somebody lifts it.
    pub ends_at: Option<Timestamp>,
    /// When it began.
    pub created_at: Timestamp,
    /// Who suspended; null if they are gone.
    pub created_by: Option<Person>,
}

/// Suspends an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewSuspension {
    /// What the person is told when they try to sign in, 3 to 500 characters.
    pub reason: String,
    /// When it ends by itself, later than now; null: when somebody lifts it.
    #[serde(default)]
    pub ends_at: Option<Timestamp>,
}

impl Validate for NewSuspension {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("reason", &self.reason, 3, 500).finish()
    }
}

/// Grants a role to an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewRoleGrant {
    /// The role.
    pub role: Role,
    /// Only in this country.
    #[serde(default)]
    pub country: Option<Country>,
    /// Only in this organisation.
    #[serde(default)]
    pub organisation_id: Option<OrganisationId>,
}

impl Validate for NewRoleGrant {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}

impl From<NewRoleGrant> for RoleGrant {
    fn from(new: NewRoleGrant) -> Self {
        Self { role: new.role, country: new.country, organisation_id: new.organisation_id }
    }
}
