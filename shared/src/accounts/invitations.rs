//! Invitations: a colleague lets another in, with what they will be and where they will belong.

use super::{OrganisationSummary, Person};
use crate::core::code::code_enum;
use crate::core::id::{GroupId, InvitationId, OrganisationId};
use crate::core::{Check, Country, Cursor, FieldError, Language, Role, Timestamp, Validate};
use serde::{Deserialize, Serialize};
/// Most characters of a sheet.
pub const MAX_SHEET: u32 = 100_000;
/// Most rows of a sheet.
pub const MAX_SHEET_ROWS: usize = 200;

code_enum! {
    /// How an invitation stands.
    InvitationState {
        /// Sent and not answered; it may have run out, see `expires_at`.
        Open = "open",
        /// Somebody came in by it.
        Accepted = "accepted",
        /// Taken back.
        Revoked = "revoked",
    }
}

/// A group by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct GroupSummary {
    /// The group.
    pub id: GroupId,
    /// Its name.
    pub name: String,
}

/// An invitation as those who invite see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Invitation {
    /// Its id.
    pub id: InvitationId,
    /// The address it was sent to, the only one that can come in by it.
    pub email: String,
    /// The name in its greeting.
    pub name: String,
    /// Where the person will belong.
    pub organisation: OrganisationSummary,
    /// The country of the organisation.
    pub country: Country,
    /// What the person will be, beside a member.
    pub role: Role,
    /// Where the role holds; null: everywhere.
    pub role_country: Option<Country>,
    /// The groups the person will be in.
    pub groups: Vec<GroupSummary>,
    /// The language of its mail.
    pub language: Language,
    /// How it stands.
    pub state: InvitationState,
    /// Who invites; null if they are gone.
    pub invited_by: Option<Person>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it runs out.
    pub expires_at: Timestamp,
    /// When it was accepted or taken back.
    pub closed_at: Option<Timestamp>,
}

/// Which invitations to list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct InvitationQuery {
    /// Those in this state; open ones if left out. The newest first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<InvitationState>,
    /// Where to go on; from the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page: 1 to 100, 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

/// An invitation to send.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewInvitation {
    /// Whom.
    pub email: String,
    /// The name in the greeting, 2 to 100 characters; the person may change it.
    pub name: String,
    /// Where the person will belong; one that `find_invitation_choices` names.
    pub organisation_id: OrganisationId,
    /// What the person will be, beside a member.
    pub role: Role,
    /// Where the role holds; null: everywhere. Membership holds everywhere.
    pub role_country: Option<Country>,
    /// The groups the person will be in.
    #[serde(default)]
    pub group_ids: Vec<GroupId>,
    /// The language of the mail.
    pub language: Language,
}

impl Validate for NewInvitation {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().email("email", &self.email).line("name", &self.name, 2, 100).finish()
    }
}

/// What one may choose for an invitation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct InvitationChoices {
    /// Where somebody may be invited to.
    pub organisations: Vec<OrganisationChoice>,
    /// What somebody may be invited as, and where.
    pub roles: Vec<RoleChoice>,
    /// The groups that somebody may be invited into.
    pub groups: Vec<GroupSummary>,
}

/// An organisation to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OrganisationChoice {
    /// The organisation.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: Country,
}

/// A role to choose, and where it would hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RoleChoice {
    /// The role.
    pub role: Role,
    /// Where; null: everywhere.
    pub country: Option<Country>,
}

/// Many invitations as the text of a CSV file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct InvitationSheet {
    /// A first row of names (`email`, `name`, `organisation`; `role`, `country`, `groups`, `language` may be left out) and
    /// a row per person, separated by commas, semicolons or tabs. At most 200 rows, 100,000 characters.
    pub csv: String,
}

impl Validate for InvitationSheet {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("csv", &self.csv, 1, MAX_SHEET).finish()
    }
}

/// What a sheet would send.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SheetPreview {
    /// Its rows; none is sent while one of them is wrong.
    pub rows: Vec<SheetRow>,
}

/// A row of a sheet, as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SheetRow {
    /// The line of the file, from 1.
    pub line: u32,
    /// The address as it stands there.
    pub email: String,
    /// The name as it stands there.
    pub name: String,
    /// The organisation as it stands there.
    pub organisation: String,
    /// The role as it was understood; null if it was not.
    pub role: Option<Role>,
    /// What is wrong with it, by the names of the first row.
    pub errors: Vec<FieldError>,
}

/// What a sheet has sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SheetSent {
    /// The number of invitations.
    pub sent: u32,
}
