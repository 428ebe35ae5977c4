//! Accounts on the wire: signing in, sessions, and who one is.

pub mod agreements;
pub mod applications;
pub mod invitations;
pub mod security;

use crate::core::id::{AccountId, OrganisationId, SessionId};
use crate::core::{Check, Country, FieldCode, FieldError, Language, Role, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// What a person types to sign in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// The e-mail address of the account.
    pub email: String,
    /// The password, 1 to 200 characters.
    pub password: String,
}

impl std::fmt::Debug for SignIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SignIn { .. }")
    }
}

impl Validate for SignIn {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().email("email", &self.email).text("password", &self.password, 1, 200).finish()
    }
}

/// An open session: the token for the next ten minutes and whose it is. The refresh token travels in a cookie.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SignedIn {
    /// Goes into `Authorization: Bearer …`; kept in memory only.
    pub access_token: String,
    /// When the access token runs out.
    pub expires_at: Timestamp,
    /// Who signed in.
    pub me: Me,
}

impl std::fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignedIn").field("me", &self.me.id).finish_non_exhaustive()
    }
}

/// One's own account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Me {
    /// The account.
    pub id: AccountId,
    /// The name that colleagues see.
    pub name: String,
    /// The address that signs in and gets mail.
    pub email: String,
    /// The language of screens and mails.
    pub language: Language,
    /// IANA name of the time zone: `Europe/Bucharest`.
    pub time_zone: String,
    /// The country one works in.
    pub country: Country,
    /// The organisation one works for.
    pub organisation: OrganisationSummary,
    /// What one may do.
    pub roles: Vec<RoleGrant>,
    /// What one owes before anything else; while this is not empty, most operations answer `steps_required`.
    pub required_steps: Vec<RequiredStep>,
    /// The languages that one reads, the best first; one's own and English until one says.
    pub reads: Vec<Language>,
    /// Whether one said which languages one reads.
    pub reads_chosen: bool,
}

/// A step that is owed before anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum RequiredStep {
    /// Accept the code of conduct and the privacy notice as they are now.
    AcceptAgreements,
    /// Set up a second factor.
    SetUpSecondFactor,
}

/// What one changes about one's own account; fields left out stay.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct MePatch {
    /// The language of screens and mails.
    #[serde(default)]
    pub language: Option<Language>,
    /// IANA name of the time zone.
    #[serde(default)]
    pub time_zone: Option<String>,
    /// The languages that one reads, each once and one at least.
    #[serde(default)]
    pub reads: Option<Vec<Language>>,
}

impl Validate for MePatch {
    fn validate(&self) -> Vec<FieldError> {
        let is_empty = self.reads.as_ref().is_some_and(Vec::is_empty);
        let check = if is_empty { Check::new().wrong("reads", FieldCode::Required) } else { Check::new() };
        check.entries("reads", self.reads.as_ref().map_or(0, Vec::len), Language::ALL.len()).finish()
    }
}

/// A role, and where it holds: everywhere unless a country or an organisation is named.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RoleGrant {
    /// The role.
    pub role: Role,
    /// Only in this country.
    pub country: Option<Country>,
    /// Only in this organisation.
    pub organisation_id: Option<OrganisationId>,
}

/// An organisation, as it stands beside a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OrganisationSummary {
    /// The organisation.
    pub id: OrganisationId,
    /// Its name, in its own language.
    pub name: String,
}

/// A colleague, as they stand beside a text they wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Person {
    /// The account.
    pub id: AccountId,
    /// The name that colleagues see.
    pub name: String,
    /// The country they work in.
    pub country: Country,
    /// The organisation they work for, by name.
    pub organisation: String,
}

/// A sign-in of one's own on one device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Session {
    /// The session.
    pub id: SessionId,
    /// Browser and system in words, from the `User-Agent` at sign-in: `Firefox, Windows`.
    pub device: String,
    /// When one signed in.
    pub created_at: Timestamp,
    /// When the session was last refreshed.
    pub last_used_at: Timestamp,
    /// Whether this request belongs to it.
    pub current: bool,
}
