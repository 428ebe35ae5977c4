//! Applications for membership, as those who vet see them. The application itself comes by a page that works without
//! scripts, not by the API.

use super::{OrganisationSummary, Person};
use crate::core::code::code_enum;
use crate::core::id::{ApplicationId, OrganisationId};
use crate::core::{Check, Country, Cursor, FieldCode, FieldError, Language, Profession, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Fewest characters of what an applicant says about the why.
pub const MIN_MOTIVATION: u32 = 20;
/// Most characters of a text between applicant and manager.
pub const MAX_TEXT: u32 = 2000;

code_enum! {
    /// How far an application has come.
    ApplicationState {
        /// Nobody has shown yet that the address is theirs. Those who vet do not see it.
        Unconfirmed = "unconfirmed",
        /// Somebody has to decide.
        Waiting = "waiting",
        /// The applicant was asked something and has not answered yet.
        Asked = "asked",
        /// There is an account.
        Approved = "approved",
        /// There is none, and a reason why.
        Declined = "declined",
    }
}

/// A row of the queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ApplicationSummary {
    /// The application.
    pub id: ApplicationId,
    /// The applicant's name.
    pub name: String,
    /// What they do.
    pub profession: Profession,
    /// Where they work, by name; chosen from the list or proposed.
    pub organisation: String,
    /// The country they work in.
    pub country: Country,
    /// How far it has come.
    pub state: ApplicationState,
    /// When the applicant confirmed the address: the queue's age counts from here.
    pub confirmed_at: Timestamp,
}

/// An application with all that was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Application {
    /// Its id.
    pub id: ApplicationId,
    /// The applicant's name.
    pub name: String,
    /// The work address, confirmed.
    pub email: String,
    /// What they do.
    pub profession: Profession,
    /// The organisation they chose; null if they proposed one.
    pub organisation: Option<OrganisationSummary>,
    /// The organisation they proposed; null if they chose one.
    pub proposed_organisation: Option<String>,
    /// The country they work in.
    pub country: Country,
    /// The languages they work in.
    pub languages: Vec<Language>,
    /// Why they apply, in their words.
    pub motivation: String,
    /// The language of the mails to them.
    pub language: Language,
    /// How far it has come.
    pub state: ApplicationState,
    /// When the applicant confirmed the address.
    pub confirmed_at: Timestamp,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
    /// Who decided.
    pub decided_by: Option<Person>,
    /// Why it was declined.
    pub decline_reason: Option<String>,
    /// Questions and answers, the oldest first.
    pub messages: Vec<ApplicationMessage>,
    /// Rises with every change; goes into `If-Match`.
    pub version: u32,
}

/// A question to an applicant, or the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ApplicationMessage {
    /// Whether the applicant said it.
    pub by_applicant: bool,
    /// Who asked; null where the applicant answered, or the manager is gone.
    pub author: Option<Person>,
    /// The text.
    pub body: String,
    /// When it was written.
    pub created_at: Timestamp,
}

/// Which applications to list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct ApplicationQuery {
    /// Those in this state; waiting ones if left out. Open ones come oldest first, decided ones newest first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<ApplicationState>,
    /// Where to go on; from the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page: 1 to 100, 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

/// Lets an applicant in. Without fields, into the organisation that they chose, or that they proposed and that is made now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// Into this organisation instead.
    #[serde(default)]
    pub organisation_id: Option<OrganisationId>,
    /// Into a new organisation of this name instead, 2 to 150 characters.
    #[serde(default)]
    pub organisation_name: Option<String>,
}

impl Validate for Approval {
    fn validate(&self) -> Vec<FieldError> {
        let check = Check::new();
        match (&self.organisation_id, &self.organisation_name) {
            (Some(_), Some(_)) => check.wrong("organisation_name", FieldCode::NotAvailable).finish(),
            (None, Some(name)) => check.line("organisation_name", name, 2, 150).finish(),
            _ => check.finish(),
        }
    }
}

/// Declines an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// Why, for the applicant to read; 10 to 2000 characters.
    pub reason: String,
}

impl Validate for Refusal {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("reason", &self.reason, 10, MAX_TEXT).finish()
    }
}

/// Asks the applicant something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ApplicantQuestion {
    /// The question, for the applicant to read; 5 to 2000 characters.
    pub question: String,
}

impl Validate for ApplicantQuestion {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("question", &self.question, 5, MAX_TEXT).finish()
    }
}
