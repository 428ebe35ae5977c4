//! Purging on the wire: taking a leaked identifier out of everything that is stored.

use crate::accounts::Person;
use crate::core::code::code_enum;
use crate::core::id::{PostId, ReviewId, TopicId};
use crate::core::problem::FieldCode;
use crate::core::{Check, FieldError, Validate};
use serde::{Deserialize, Serialize};

/// Most spellings of one identifier.
pub const MAX_PURGE_VALUES: usize = 10;
/// Most characters of a spelling.
pub const MAX_PURGE_VALUE: u32 = 200;
/// Fewest letters of one.
const MIN_LETTERS: usize = 3;
/// Fewest digits of one without a letter: four are a year.
const MIN_DIGITS: usize = 6;

/// What to look for, or to take out. It never shows what it is, wherever it is written down.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PurgeRequest {
    /// The identifier in its spellings and forms: 1 to 10, each of 3 to 200 characters, or of 6 digits and more. Upper and
    /// lower case, diacritics, and what stands between words and digits make no difference.
    pub values: Vec<String>,
    /// The review in which it is done and of which it becomes a step; null for none.
    #[serde(default)]
    pub review_id: Option<ReviewId>,
}

impl std::fmt::Debug for PurgeRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PurgeRequest").field("review_id", &self.review_id).finish_non_exhaustive()
    }
}

impl Validate for PurgeRequest {
    fn validate(&self) -> Vec<FieldError> {
        let field = "values";
        if self.values.is_empty() {
            return Check::new().wrong(field, FieldCode::Required).finish();
        }
        let check = Check::new().entries(field, self.values.len(), MAX_PURGE_VALUES);
        let checked = |check: Check, value: &String| {
            let check = check.line(field, value, 1, MAX_PURGE_VALUE);
            if says_enough(value) { check } else { check.wrong(field, FieldCode::TooBroad) }
        };
        let mut errors = self.values.iter().fold(check, checked).finish();
        errors.truncate(1);
        errors
    }
}

/// Whether a spelling is of a person rather than of half the texts there are.
fn says_enough(value: &str) -> bool {
    let count = |is: fn(char) -> bool| value.chars().filter(|c| is(*c)).count();
    let (letters, digits) = (count(char::is_alphabetic), count(char::is_numeric));
    if letters == 0 { digits >= MIN_DIGITS } else { letters + digits >= MIN_LETTERS }
}

code_enum! {
    /// Where at a place an identifier stands.
    PurgePart {
        /// In what a post says.
        Text = "text",
        /// In a topic's title or tags.
        Title = "title",
        /// In what a post said before.
        History = "history",
        /// In a file, its name or what is said of it.
        File = "file",
        /// In what was said in a review.
        Review = "review",
    }
}

/// A post or topic with the identifier, where one leads the conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PurgePlace {
    /// The topic.
    pub topic_id: TopicId,
    /// The post; null for the topic itself.
    pub post_id: Option<PostId>,
    /// The post's number; null for the topic itself.
    pub number: Option<u32>,
    /// The topic's title.
    pub title: String,
    /// Who wrote the post or opened the topic; null for a former member, or for an anonymous colleague.
    pub author: Option<Person>,
    /// Whether that was an anonymous colleague.
    pub anonymous: bool,
    /// Where it stands.
    pub parts: Vec<PurgePart>,
    /// The words around it.
    pub extract: String,
    /// Files of the post that the program cannot read: whether it stands in them, somebody has to look.
    pub unread_files: Vec<String>,
}

/// Where an identifier stands, or stood before it was taken out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PurgeReport {
    /// Where one leads the conversation.
    pub places: Vec<PurgePlace>,
    /// In how many other texts (drafts, notes, messages, categories that one does not lead); null for those who do not run the
    /// installation: it is taken out there too, and they are not told whether it was there.
    pub elsewhere_count: Option<u32>,
    /// Whom mails were sent to about these places, with their titles: they should be told. For those who run the installation,
    /// about all places.
    pub mailed: Vec<Person>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(values: &[&str]) -> Option<FieldCode> {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        let errors = PurgeRequest { values, review_id: None }.validate();
        assert!(errors.iter().all(|error| error.field == "values"));
        errors.first().map(|error| error.code)
    }

    #[test]
    fn what_says_too_little_is_refused() {
        for value in ["Ana", "Luminița", "0740 123", "12.05.2010", "X 14"] {
            assert_eq!(wrong(&[value]), None, "{value}");
        }
        for value in ["An", "2010", "1-2-3", "…"] {
            assert_eq!(wrong(&[value]), Some(FieldCode::TooBroad), "{value}");
        }
        assert_eq!(wrong(&[]), Some(FieldCode::Required));
        assert_eq!(wrong(&["Ana"; 11]), Some(FieldCode::TooMany));
        assert_eq!(wrong(&[" "]), Some(FieldCode::Required));
        assert_eq!(wrong(&["Ana\nMaria"]), Some(FieldCode::Malformed));
        assert_eq!(wrong(&["Ana", &"x".repeat(201)]), Some(FieldCode::TooLong));
    }

    #[test]
    fn it_does_not_show_itself() {
        let request = PurgeRequest { values: vec!["Luminița".into()], review_id: None };
        assert!(!format!("{request:?}").contains("Lumin"));
    }
}
