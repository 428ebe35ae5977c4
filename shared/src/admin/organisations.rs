//! Organisations and groups.

use crate::core::id::{GroupId, OrganisationId};
use crate::core::{Check, Country, Cursor, FieldError, Localised, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Fewest and most characters of the name of an organisation or a group.
pub const NAME_LENGTH: (u32, u32) = (2, 150);

/// Which organisations to list, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct OrganisationQuery {
    /// Only those with this in their name; up to 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Only those of this country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// An organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Organisation {
    /// The organisation.
    pub id: OrganisationId,
    /// Its name, in its own language.
    pub name: String,
    /// Where it works.
    pub country: Country,
    /// Whether those who apply may choose it; the others propose one by name.
    pub listed: bool,
    /// How many accounts belong to it.
    pub accounts_count: u32,
    /// When it was made.
    pub created_at: Timestamp,
    /// Rises with every change; goes into `If-Match`.
    pub version: u32,
}

/// Makes an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewOrganisation {
    /// Its name, in its own language, 2 to 150 characters.
    pub name: String,
    /// Where it works.
    pub country: Country,
    /// Whether those who apply may choose it; true if left out. The name of a shelter may have to stay unknown.
    #[serde(default = "is_listed")]
    pub listed: bool,
}

const fn is_listed() -> bool {
    true
}

impl Validate for NewOrganisation {
    fn validate(&self) -> Vec<FieldError> {
        named(&self.name)
    }
}

/// Changes an organisation; what is left out stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct OrganisationPatch {
    /// The name, 2 to 150 characters.
    #[serde(default)]
    pub name: Option<String>,
    /// Whether those who apply may choose it.
    #[serde(default)]
    pub listed: Option<bool>,
}

impl Validate for OrganisationPatch {
    fn validate(&self) -> Vec<FieldError> {
        self.name.as_deref().map(named).unwrap_or_default()
    }
}

/// Gives a group another name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewName {
    /// The name, 2 to 150 characters.
    pub name: String,
}

impl Validate for NewName {
    fn validate(&self) -> Vec<FieldError> {
        named(&self.name)
    }
}

/// Merges an organisation that was proposed twice into the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Merge {
    /// The organisation that stays.
    pub into: OrganisationId,
}

impl Validate for Merge {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}

/// A group: a named set of accounts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Group {
    /// The group.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// How many accounts belong to it.
    pub accounts_count: u32,
    /// The categories of the forum that are open to it only. While there are any, it stays.
    pub categories: Vec<Localised>,
    /// Rises with every change of the name; goes into `If-Match`.
    pub version: u32,
}

fn named(name: &str) -> Vec<FieldError> {
    Check::new().text("name", name, NAME_LENGTH.0, NAME_LENGTH.1).finish()
}
