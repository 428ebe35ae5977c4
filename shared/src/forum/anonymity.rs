//! Writing as an anonymous colleague, and who may learn who that was.

use crate::accounts::Person;
use crate::core::code::code_enum;
use crate::core::{Check, FieldError, FieldText, Texts, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Fewest and most characters of why somebody has to know who wrote an anonymous post.
pub const REVEAL_TEXT_LENGTH: (u32, u32) = (10, 1_000);

code_enum! {
    /// Why a facilitator has to know who wrote an anonymous post.
    RevealReason {
        /// Somebody may be in danger.
        Danger = "danger",
        /// It breaks the code of conduct.
        Conduct = "conduct",
        /// The law demands it.
        Law = "law",
        /// Something else, as the text says.
        Other = "other",
    }
}

/// Asks who wrote an anonymous post, and says why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewReveal {
    /// Why, in a word; it stands in the audit log.
    pub reason: RevealReason,
    /// Why, in 10 to 1,000 characters; the author reads it.
    pub text: String,
}

impl Validate for NewReveal {
    fn validate(&self) -> Vec<FieldError> {
        let (min, max) = REVEAL_TEXT_LENGTH;
        Check::new().text("text", &self.text, min, max).finish()
    }
}

impl Texts for NewReveal {
    fn texts(&self) -> Vec<FieldText<'_>> {
        vec![FieldText::plain("text", &self.text)]
    }
}

/// That a facilitator was told who wrote an anonymous post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Reveal {
    /// Who was told; null for a former member.
    pub person: Option<Person>,
    /// Why, in a word.
    pub reason: RevealReason,
    /// Why, in their words.
    pub text: String,
    /// When.
    pub at: Timestamp,
}

/// Who wrote an anonymous post, told to whoever asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RevealedAuthor {
    /// Who wrote it; null for a former member.
    pub author: Option<Person>,
}
