//! The bank of questions as those who write see it, and files of questions that come in.

use super::draft_part::PartTranslation;
use super::gift::GiftError;
use super::question::Question;
use crate::core::id::PartId;
use crate::core::{Check, Cursor, FieldCode, FieldError, Language, Validate};
use serde::{Deserialize, Serialize};

/// Which questions of the bank to list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[serde(deny_unknown_fields)]
pub struct BankQuery {
    /// Only those with this tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// A question of the bank.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct BankQuestion {
    /// Names it.
    pub id: PartId,
    /// Its name in files and picks.
    pub key: String,
    /// Words by which a quiz may draw it.
    pub tags: Vec<String>,
    /// The version of its settings.
    pub revision: u32,
    /// The question in the source language; null if it says nothing yet.
    pub question: Option<Question>,
    /// Where each translation stands, without the source language.
    pub translations: Vec<PartTranslation>,
}

/// Most characters of a file of questions.
pub const MAX_GIFT: u32 = 400_000;

/// A file of questions in GIFT.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct GiftFile {
    /// What the file says, in the course's source language; 1 to 400,000 characters.
    pub text: String,
    /// Words that every question gets, beside those that the file gives it.
    #[serde(default)]
    pub tags: Vec<String>,
}

impl Validate for GiftFile {
    fn validate(&self) -> Vec<FieldError> {
        // Control characters are told by the reading, with their places.
        let length = u32::try_from(self.text.trim().chars().count()).unwrap_or(u32::MAX);
        let check = match length {
            0 => Check::new().wrong("text", FieldCode::Required),
            1..=MAX_GIFT => Check::new(),
            _ => Check::new().number("text", length, 0, MAX_GIFT),
        };
        let check = check.entries("tags", self.tags.len(), super::MAX_TAGS);
        let tags = self.tags.iter().enumerate();
        tags.fold(check, |check, (place, tag)| {
            if is_tag(tag) { check } else { check.wrong(&format!("tags.{place}"), FieldCode::Malformed) }
        })
        .finish()
    }
}

/// Whether this can be a tag: a line that every program which reads GIFT takes as one.
pub fn is_tag(tag: &str) -> bool {
    (1..=super::MAX_TAG).contains(&tag.chars().count())
        && tag.trim() == tag
        && !tag.starts_with(super::RESERVED_TAG)
        && !tag.chars().any(|character| {
            character.is_control() || matches!(character, '[' | ']' | '<' | '>' | '`' | '\\')
        })
}

/// How a tag begins that says in which category of GIFT a question is.
const CATEGORY: &str = "category:";

/// The tag of a category; none of one without a letter that a tag may have.
pub fn category_tag(category: &str) -> Option<String> {
    let may = |character: &char| is_tag(&character.to_string()) || *character == ' ';
    let name: String = category.chars().filter(may).collect();
    let tag: String = format!("{CATEGORY}{}", name.trim()).chars().take(super::MAX_TAG).collect();
    let tag = tag.trim_end();
    (tag.len() > CATEGORY.len()).then(|| tag.to_owned())
}

/// Takes the category out of tags.
pub fn take_category(tags: &mut Vec<String>) -> Option<String> {
    let place = tags.iter().position(|tag| tag.starts_with(CATEGORY))?;
    tags.remove(place).strip_prefix(CATEGORY).map(str::to_owned)
}

/// A file of questions as it is understood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct GiftPreview {
    /// The questions that could be read.
    pub questions: Vec<GiftQuestion>,
    /// What is wrong, in the order of the file. While there is something, nothing can be imported.
    pub errors: Vec<GiftError>,
}

/// A question of a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct GiftQuestion {
    /// The line where it begins; the first is 1.
    pub line: u32,
    /// Its category; null if it has none.
    pub category: Option<String>,
    /// The key that it would get in the bank.
    pub key: String,
    /// The words by which a quiz may draw it; the category is one of them, `category:` before it.
    pub tags: Vec<String>,
    /// The question, as it was understood.
    pub question: Question,
}

/// What came of importing questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "outcome")]
pub enum GiftImport {
    /// They are in the bank.
    Imported {
        /// In the order of the file.
        part_ids: Vec<PartId>,
    },
    /// Something is wrong; nothing was stored.
    Refused {
        /// In the order of the file.
        errors: Vec<GiftError>,
    },
}

/// Which questions to export.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[serde(deny_unknown_fields)]
pub struct GiftQuery {
    /// Only those with this tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// In this language, those that are not translated left out; without it in the source language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_category_becomes_a_tag_and_comes_back() {
        for category in ["course/ethics", "Etică și limite"] {
            let tag = category_tag(category).unwrap();
            assert!(is_tag(&tag));
            let mut tags = vec!["safety".to_owned(), tag];
            assert_eq!(take_category(&mut tags).as_deref(), Some(category));
            assert_eq!(
                (tags.as_slice(), take_category(&mut tags.clone())),
                (&["safety".to_owned()][..], None)
            );
        }
        assert_eq!(category_tag("Default for <course>\n").as_deref(), Some("category:Default for course"));
        assert!(is_tag(&category_tag(&"long ".repeat(40)).unwrap()));
        assert_eq!(category_tag(" <> "), None);
    }
}
