//! Members on the wire: one's profile and what colleagues see of it, the directory, and messages between two members.

use crate::accounts::Person;
use crate::core::code::code_enum;
use crate::core::id::{AccountId, GroupId, MessageId, OrganisationId};
use crate::core::{Check, Country, Cursor, FieldCode, FieldError, Profession, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Fewest and most characters of a name.
pub const NAME_LENGTH: (u32, u32) = (2, 100);
/// Most characters of what one says about oneself.
pub const MAX_ABOUT: u32 = 1_000;
/// Most characters of a message.
pub const MAX_MESSAGE: u32 = 4_000;

code_enum! {
    /// A language that a member works in: ISO 639-1, or 639-2 where that has none. Those of the three countries, of
    /// their minorities, and of the people who come through them.
    SpokenLanguage {
        /// English.
        English = "en",
        /// Romanian.
        Romanian = "ro",
        /// Spanish.
        Spanish = "es",
        /// Czech.
        Czech = "cs",
        /// Hungarian.
        Hungarian = "hu",
        /// Romani.
        Romani = "rom",
        /// Slovak.
        Slovak = "sk",
        /// Polish.
        Polish = "pl",
        /// German.
        German = "de",
        /// French.
        French = "fr",
        /// Italian.
        Italian = "it",
        /// Portuguese.
        Portuguese = "pt",
        /// Catalan.
        Catalan = "ca",
        /// Bulgarian.
        Bulgarian = "bg",
        /// Ukrainian.
        Ukrainian = "uk",
        /// Russian.
        Russian = "ru",
        /// Turkish.
        Turkish = "tr",
        /// Albanian.
        Albanian = "sq",
        /// Serbian.
        Serbian = "sr",
        /// Arabic.
        Arabic = "ar",
        /// Vietnamese.
        Vietnamese = "vi",
        /// Chinese.
        Chinese = "zh",
    }
}

code_enum! {
    /// What a member has experience with: the kinds of assistance of the Human Trafficking Case Data Standard and the
    /// two support methods of the project.
    AssistanceType {
        /// Safe accommodation.
        Accommodation = "accommodation",
        /// Material assistance.
        Material = "material",
        /// Medical treatment.
        Medical = "medical",
        /// Psychological support.
        Psychological = "psychological",
        /// Counselling and information.
        CounsellingInfo = "counselling_info",
        /// Translation and interpretation.
        Interpretation = "interpretation",
        /// Legal aid and representation.
        Legal = "legal",
        /// Guardian or representative.
        Guardianship = "guardianship",
        /// Education.
        Education = "education",
        /// Vocational training.
        Vocational = "vocational",
        /// Employment support.
        Employment = "employment",
        /// Financial support and compensation.
        Financial = "financial",
        /// Social care.
        Social = "social",
        /// Family tracing and family work.
        Family = "family",
        /// Residence or protection status.
        Residence = "residence",
        /// Voluntary return and repatriation.
        Return = "return",
        /// Support in court.
        Court = "court",
        /// Peer-to-peer support.
        PeerSupport = "peer_support",
        /// Coaching support.
        Coaching = "coaching",
        /// Leisure and community activities.
        Leisure = "leisure",
    }
}

/// One's own profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Profile {
    /// The name that colleagues see.
    pub name: String,
    /// What one works as.
    pub profession: Option<Profession>,
    /// What one says about oneself; plain text.
    pub about: String,
    /// The languages one works in.
    pub languages: Vec<SpokenLanguage>,
    /// What one has experience with.
    pub topics: Vec<AssistanceType>,
    /// Whether one stands in the directory and may be written to by every member.
    pub listed: bool,
    /// Counts the changes; the `ETag`.
    pub version: u32,
}

/// What one changes about one's profile; fields left out stay.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ProfilePatch {
    /// 2 to 100 characters on one line.
    #[serde(default)]
    pub name: Option<String>,
    /// What one works as.
    #[serde(default)]
    pub profession: Option<Profession>,
    /// Up to 1,000 characters.
    #[serde(default)]
    pub about: Option<String>,
    /// The languages one works in.
    #[serde(default)]
    pub languages: Option<Vec<SpokenLanguage>>,
    /// What one has experience with.
    #[serde(default)]
    pub topics: Option<Vec<AssistanceType>>,
    /// Whether one stands in the directory.
    #[serde(default)]
    pub listed: Option<bool>,
}

impl Validate for ProfilePatch {
    fn validate(&self) -> Vec<FieldError> {
        let mut check = Check::new();
        if let Some(name) = &self.name {
            check = check.text("name", name, NAME_LENGTH.0, NAME_LENGTH.1);
            if name.chars().any(char::is_control) {
                check = check.wrong("name", FieldCode::Malformed);
            }
        }
        if let Some(about) = &self.about {
            check = check.text("about", about, 0, MAX_ABOUT);
        }
        check.finish()
    }
}

/// A colleague in the directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MemberSummary {
    /// The account.
    pub id: AccountId,
    /// The name.
    pub name: String,
    /// What they work as.
    pub profession: Option<Profession>,
    /// The organisation they work for, by name.
    pub organisation: String,
    /// The country they work in.
    pub country: Country,
    /// The languages they work in.
    pub languages: Vec<SpokenLanguage>,
    /// What they have experience with.
    pub topics: Vec<AssistanceType>,
}

/// A colleague's page: what every member sees of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Member {
    /// As in the directory.
    #[serde(flatten)]
    pub summary: MemberSummary,
    /// What they say about themselves; plain text.
    pub about: String,
    /// Whether one may write to them: they are listed, or wrote first. Never to oneself, never past a block.
    pub may_write: bool,
    /// Whether one takes no messages from them.
    pub blocked: bool,
}

/// Which colleagues to list, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct MemberQuery {
    /// Words that the name's words begin with, with or without diacritics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Only this country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Only this organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation_id: Option<OrganisationId>,
    /// Only this profession.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profession: Option<Profession>,
    /// Only who works in this language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<SpokenLanguage>,
    /// Only who has experience with this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<AssistanceType>,
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// A group that one looks after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OwnGroup {
    /// The group.
    pub id: GroupId,
    /// Its name.
    pub name: String,
}

/// A group that one looks after, with who belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OwnGroupMembers {
    /// The group.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// Who belongs to it, by name.
    pub members: Vec<Person>,
}

/// A message between oneself and one colleague.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Message {
    /// The message.
    pub id: MessageId,
    /// Whether one wrote it oneself.
    pub mine: bool,
    /// What it says; plain text.
    pub text: String,
    /// When it was sent.
    pub created_at: Timestamp,
    /// When the recipient opened it.
    pub read_at: Option<Timestamp>,
}

/// A message that one received, in the list of all of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ReceivedMessage {
    /// The message.
    pub id: MessageId,
    /// Who wrote it.
    pub sender: Person,
    /// What it says; plain text.
    pub text: String,
    /// When it was sent.
    pub created_at: Timestamp,
    /// When one opened it.
    pub read_at: Option<Timestamp>,
}

/// A page of messages, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct MessageQuery {
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// What one writes to a colleague.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewMessage {
    /// 1 to 4,000 characters of plain text.
    pub text: String,
}

impl Validate for NewMessage {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("text", &self.text, 1, MAX_MESSAGE).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line() {
        let patch = |name: &str| ProfilePatch { name: Some(name.into()), ..ProfilePatch::default() };
        assert!(patch("Ștefania Popescu").validate().is_empty());
        for wrong in ["A", "", "Ana\nBcc: x@y.example", "Ana\u{0}Pop", "Ana\tPop"] {
            assert!(!patch(wrong).validate().is_empty(), "{wrong:?}");
        }
    }
}
