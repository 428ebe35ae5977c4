//! Where a case practice stands, and what its author is told of it.

use super::codes::Codes;
use super::content::PracticeContent;
use super::decision::PracticeReview;
use super::facet::Facet;
use crate::core::code::code_enum;
use crate::core::id::PracticeId;
use crate::core::{FieldError, Language, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Months after which a case that is no composite may be told.
pub const TIME_LAG_MONTHS: u32 = 12;

code_enum! {
    /// Where the newest text of a case practice stands.
    Stage {
        /// With its author, who alone reads it.
        Draft = "draft",
        /// With the privacy reviewers of other organisations.
        PrivacyReview = "privacy_review",
        /// Passed by one of them, with the editors.
        Editing = "editing",
        /// With its readers.
        Published = "published",
        /// Taken back from all readers.
        Withdrawn = "withdrawn",
    }
}

code_enum! {
    /// Who reads a published case practice.
    PracticeAudience {
        /// Members.
        Members = "members",
        /// Everybody.
        Public = "public",
    }
}

code_enum! {
    /// How the identifying codes stand among those of all published practices.
    Light {
        /// They can be shown as the author wants.
        Green = "green",
        /// Some will be shown more generally, or not.
        Amber = "amber",
        /// None of them can be shown.
        Red = "red",
    }
}

/// Begins a case practice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewPractice {
    /// The language that it will be written in.
    pub language: Language,
}

impl Validate for NewPractice {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}

/// One of one's case practices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OwnPractice {
    /// Names it.
    pub id: PracticeId,
    /// Its title; empty as long as it has none, null where the key that it was sealed with is lost.
    pub title: Option<String>,
    /// Where the newest text stands.
    pub stage: Stage,
    /// Who reads the text that was published; null if none is.
    pub audience: Option<PracticeAudience>,
    /// Whether a reviewer or an editor has sent it back since the author last sent it.
    pub is_returned: bool,
    /// When something about it last changed.
    pub changed_at: Timestamp,
}

/// A case practice on its author's desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PracticeDraft {
    /// Names it.
    pub id: PracticeId,
    /// Where it stands; it can be changed as a draft only.
    pub stage: Stage,
    /// Who reads the text that was published; null if none is.
    pub audience: Option<PracticeAudience>,
    /// Counts the saves.
    pub revision: u32,
    /// When it was last saved.
    pub saved_at: Timestamp,
    /// What it says.
    pub content: PracticeContent,
    /// What reviewers and editors decided, the newest first.
    pub reviews: Vec<PracticeReview>,
}

/// A place in a text that the privacy guard found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Found {
    /// The field, as in errors.
    pub field: String,
    /// What stands there.
    pub words: String,
    /// The code of the rule that found it.
    pub rule: String,
    /// Whether it identifies somebody; else it narrows down who it may be.
    pub identifies: bool,
    /// What could stand there instead; empty where nothing can.
    pub suggestion: String,
}

/// A list of codes that would be shown less exactly than its author wants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Generalisation {
    /// Which.
    pub facet: Facet,
    /// The level at which it would be shown.
    pub level: u8,
    /// What would be shown; nothing where the list would be left away.
    pub codes: Vec<String>,
}

/// What stands between a draft and its review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PracticeCheck {
    /// The revision that was looked at.
    pub revision: u32,
    /// What is missing, and whether the case was closed long enough ago (`too_recent`).
    pub errors: Vec<FieldError>,
    /// What the privacy guard found and the author has not yet said why it stays.
    pub found: Vec<Found>,
    /// How the codes stand among those of all published practices.
    pub light: Light,
    /// How many practices with the same codes, this one counted, there have to be for members to be shown them.
    pub needed: u32,
    /// What is to be shown of the codes as the author wants.
    #[cfg_attr(feature = "server", schema(value_type = std::collections::BTreeMap<String, Vec<String>>))]
    pub shown: Codes,
    /// What would be shown less exactly, if it were published now.
    pub generalised: Vec<Generalisation>,
    /// Whether it can be sent to be reviewed.
    pub is_ready: bool,
}

/// Who may read a case practice from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AudienceChange {
    /// They.
    pub audience: PracticeAudience,
}

impl Validate for AudienceChange {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}
