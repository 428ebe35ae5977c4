//! Published case practices and what their readers make of them.

use super::codes::Codes;
use super::content::{Field, StepKind};
use super::facet::Facet;
use super::practice::PracticeAudience;
use crate::accounts::Person;
use crate::core::code::code_enum;
use crate::core::id::{AdaptationId, CommentId, PracticeId};
use crate::core::problem::UnknownCode;
use crate::core::{Check, Cursor, FieldError, FieldText, Language, Texts, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Most characters of a comment, and of what was changed and how it went.
const MAX_COMMENT: u32 = 6_000;
/// Most codes that a list is narrowed down to.
const MAX_FILTERS: usize = 12;

code_enum! {
    /// In which way a practice was useful.
    Vote {
        /// It gave one something to think about.
        Thought = "thought",
        /// One will use something of it.
        WillUse = "will_use",
        /// One has used it.
        Used = "used",
    }
}

/// The codes that practices must have, as `method.coaching,origin.RO`. Of several codes of one list, any will do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct CodeFilter(pub Vec<(Facet, String)>);

impl std::fmt::Display for CodeFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, (facet, code)) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            write!(f, "{comma}{facet}.{code}")?;
        }
        Ok(())
    }
}

impl std::str::FromStr for CodeFilter {
    type Err = UnknownCode;
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let parts: Vec<&str> = text.split(',').filter(|part| !part.is_empty()).collect();
        if parts.len() > MAX_FILTERS {
            return Err(UnknownCode);
        }
        let filter = parts.into_iter().map(|part| {
            let (facet, code) = part.split_once('.').ok_or(UnknownCode)?;
            let is_code =
                code.len() <= 40 && code.bytes().all(|b| b.is_ascii_alphanumeric() || b"_+-".contains(&b));
            if is_code { Ok((facet.parse()?, code.to_owned())) } else { Err(UnknownCode) }
        });
        Ok(Self(filter.collect::<Result<_, _>>()?))
    }
}

impl From<CodeFilter> for String {
    fn from(filter: CodeFilter) -> Self {
        filter.to_string()
    }
}

impl TryFrom<String> for CodeFilter {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse().map_err(|UnknownCode| "codes are written method.coaching,origin.RO; twelve at most")
    }
}

/// Which published case practices to list, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct PracticeQuery {
    /// Only those with these codes: `method.coaching,origin.RO`; of several codes of one list, any will do. A general code finds what
    /// is part of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(value_type = Option<String>))]
    pub codes: Option<CodeFilter>,
    /// Only those written in this language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Where the page starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(value_type = Option<String>))]
    pub cursor: Option<Cursor>,
    /// Rows of a page: 20 unless said otherwise, 100 at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// A published case practice in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PracticeSummary {
    /// Names it.
    pub id: PracticeId,
    /// What it is called.
    pub title: String,
    /// In three sentences.
    pub summary: String,
    /// The language that it is written in.
    pub language: Language,
    /// What is shown of its codes.
    #[cfg_attr(feature = "server", schema(value_type = std::collections::BTreeMap<String, Vec<String>>))]
    pub codes: Codes,
    /// Whether it is put together of several cases, or invented after them.
    pub is_composite: bool,
    /// Who reads it.
    pub audience: PracticeAudience,
    /// When this text was published.
    pub published_at: Timestamp,
    /// Comments of colleagues.
    pub comments_count: u32,
    /// Colleagues who tried it.
    pub adaptations_count: u32,
    /// Colleagues to whom it was useful.
    pub votes_count: u32,
}

/// A text of a published case practice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ShownText {
    /// Which.
    pub field: Field,
    /// As sanitised HTML.
    pub html: String,
}

/// A step of a published case practice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ShownStep {
    /// When, counted from the first contact.
    pub when: String,
    /// What it was.
    pub kind: StepKind,
    /// The phase of assistance.
    pub phase: Option<String>,
    /// As sanitised HTML.
    pub html: String,
}

/// How many found a practice useful in one way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct VoteCount {
    /// In which.
    pub vote: Vote,
    /// How many.
    pub count: u32,
}

/// A published case practice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Practice {
    /// What lists show of it.
    pub summary: PracticeSummary,
    /// The number of this text.
    pub version: u32,
    /// Who wrote it; null for a former member.
    pub author: Option<Person>,
    /// Its texts, in the order in which they are read; the steps stand behind the situation.
    pub texts: Vec<ShownText>,
    /// What was done.
    pub steps: Vec<ShownStep>,
    /// Those with the most codes in common, three at most.
    pub related: Vec<PracticeSummary>,
    /// How useful it was.
    pub votes: Vec<VoteCount>,
    /// What oneself has said of that.
    pub own_vote: Option<Vote>,
    /// Whether one wrote it.
    pub is_own: bool,
    /// Whether one may take it back from its readers.
    pub may_withdraw: bool,
    /// Whom one may open or close it to.
    pub may_change_audience: bool,
}

/// How a practice was useful to oneself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct UsefulnessVote {
    /// In which way; null takes it back.
    pub vote: Option<Vote>,
}

impl Validate for UsefulnessVote {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}

/// A colleague's comment, or question to the author.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Comment {
    /// Names it.
    pub id: CommentId,
    /// Who wrote it; null for a former member.
    pub author: Option<Person>,
    /// As sanitised HTML.
    pub html: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// Whether the practice's author wrote it.
    pub is_by_author: bool,
    /// Whether one may take it away.
    pub may_remove: bool,
}

/// Comments on a case practice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewComment {
    /// The text. Markdown.
    pub text: String,
}

impl Validate for NewComment {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("text", &self.text, 1, MAX_COMMENT).finish()
    }
}

impl Texts for NewComment {
    fn texts(&self) -> Vec<FieldText<'_>> {
        vec![FieldText::markdown("text", &self.text)]
    }
}

/// A colleague's account of having tried a case practice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Adaptation {
    /// Names it.
    pub id: AdaptationId,
    /// Who tried it; null for a former member.
    pub author: Option<Person>,
    /// What was done otherwise, as sanitised HTML.
    pub changed_html: String,
    /// How it went, as sanitised HTML.
    pub went_html: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// Whether one may take it away.
    pub may_remove: bool,
}

/// Tells how one tried a case practice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewAdaptation {
    /// What one did otherwise. Markdown.
    pub changed: String,
    /// How it went. Markdown.
    pub went: String,
}

impl Validate for NewAdaptation {
    fn validate(&self) -> Vec<FieldError> {
        Check::new()
            .text("changed", &self.changed, 1, MAX_COMMENT)
            .text("went", &self.went, 1, MAX_COMMENT)
            .finish()
    }
}

impl Texts for NewAdaptation {
    fn texts(&self) -> Vec<FieldText<'_>> {
        vec![FieldText::markdown("changed", &self.changed), FieldText::markdown("went", &self.went)]
    }
}

/// What colleagues said of a practice: comments, and what those wrote who tried it, the oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Responses {
    /// Comments.
    pub comments: Vec<Comment>,
    /// Accounts of having tried it.
    pub adaptations: Vec<Adaptation>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_reads_what_it_writes() {
        let filter: CodeFilter = "method.coaching,origin.RO,age_band.18+".parse().unwrap();
        assert_eq!(filter.to_string(), "method.coaching,origin.RO,age_band.18+");
        assert_eq!("".parse(), Ok(CodeFilter::default()));
        for wrong in ["coaching", "colour.red", "method.a b", "method.'", &"phase.a,".repeat(13)] {
            assert!(wrong.parse::<CodeFilter>().is_err(), "{wrong}");
        }
    }
}
