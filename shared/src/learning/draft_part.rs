//! The parts of a course as it is written, and what they say in each language.

use super::draft::{TranslationState, check_key};
use super::part::{PartKind, Settings, Words};
use crate::accounts::Person;
use crate::core::id::{CourseId, PartId};
use crate::core::{Check, FieldError, Language, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// A part of a draft in the outline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct DraftPartSummary {
    /// Names it.
    pub id: PartId,
    /// The part in which it stands; null of the course itself.
    pub parent_id: Option<PartId>,
    /// What it is.
    pub kind: PartKind,
    /// Its name in files, once among its siblings.
    pub key: String,
    /// Its place among its siblings; the first is 0.
    pub position: u32,
    /// What it is, without words.
    pub settings: Settings,
    /// The version of its settings, for `If-Match` of `update_part`.
    pub revision: u32,
    /// Its title in the source language, or the beginning of what it says there; empty if it says nothing yet.
    pub title: String,
    /// Where each translation stands, without the source language.
    pub translations: Vec<PartTranslation>,
}

/// Where a translation of a part stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PartTranslation {
    /// The language.
    pub language: Language,
    /// Where it stands.
    pub state: TranslationState,
}

/// A part of a draft with what it says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct DraftPart {
    /// Names it.
    pub id: PartId,
    /// The course.
    pub course_id: CourseId,
    /// The part in which it stands; null of the course itself.
    pub parent_id: Option<PartId>,
    /// What it is.
    pub kind: PartKind,
    /// Its name in files, once among its siblings.
    pub key: String,
    /// Its place among its siblings; the first is 0.
    pub position: u32,
    /// What it is, without words.
    pub settings: Settings,
    /// The version of its settings, for `If-Match` of `update_part`.
    pub revision: u32,
    /// The language of the original.
    pub source_language: Language,
    /// What it says, the original first; only languages in which it says something.
    pub words: Vec<PartWords>,
    /// Whether one may change it and its original words.
    pub may_write: bool,
    /// Whether one may translate it.
    pub may_translate: bool,
}

/// What a part says in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PartWords {
    /// The language.
    pub language: Language,
    /// The words.
    pub words: Words,
    /// Their version, for `If-Match` of `save_words`.
    pub revision: u32,
    /// Of the original: counts the changes of what it means. Of a translation: which of them it says.
    pub meaning: u32,
    /// Where they stand.
    pub state: TranslationState,
    /// Who wrote them last; null for a former member, or for what came with the program.
    pub edited_by: Option<Person>,
    /// When.
    pub edited_at: Timestamp,
}

/// A part to be made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewPart {
    /// The part in which it stands.
    pub parent_id: PartId,
    /// The sibling after which it stands; null: it is the first.
    #[serde(default)]
    pub after: Option<PartId>,
    /// Its name in files; null: one is made. One that a sibling has gets a number.
    #[serde(default)]
    pub key: Option<String>,
    /// What it is.
    pub settings: Settings,
    /// What it says in the source language; null: nothing yet.
    #[serde(default)]
    pub words: Option<Words>,
}

impl Validate for NewPart {
    fn validate(&self) -> Vec<FieldError> {
        let mut errors = check_key(Check::new(), "key", self.key.as_deref()).finish();
        errors.extend(self.settings.validate());
        if let Some(words) = &self.words {
            errors.extend(in_words(words.validate().into_iter().chain(words.misfits(&self.settings))));
        }
        errors
    }
}

/// The same errors, of fields below `words`.
fn in_words(errors: impl Iterator<Item = FieldError>) -> impl Iterator<Item = FieldError> {
    errors.map(|error| FieldError { field: format!("words.{}", error.field), ..error })
}

/// What to change of a part; absent and null leave things as they are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(default, deny_unknown_fields)]
pub struct PartPatch {
    /// Its name in files; no sibling has it.
    pub key: Option<String>,
    /// What it is; the kind stays. Texts of scenes, choices, criteria and items that are gone go too, in every language.
    pub settings: Option<Settings>,
}

impl Validate for PartPatch {
    fn validate(&self) -> Vec<FieldError> {
        let mut errors = check_key(Check::new(), "key", self.key.as_deref()).finish();
        errors.extend(self.settings.iter().flat_map(Validate::validate));
        errors
    }
}

/// Where a part is to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PartMove {
    /// The part in which it is to stand.
    pub parent_id: PartId,
    /// The sibling after which it is to stand; null: it is the first.
    #[serde(default)]
    pub after: Option<PartId>,
}

impl Validate for PartMove {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}

/// A part that was taken away and can be brought back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct DeletedPart {
    /// Names it.
    pub id: PartId,
    /// What it is.
    pub kind: PartKind,
    /// Its title in the source language, or the beginning of what it says there.
    pub title: String,
    /// The title of the part in which it stood.
    pub parent_title: String,
    /// How many parts come back with it.
    pub parts_count: u32,
    /// When it was taken away.
    pub deleted_at: Timestamp,
}

/// Words to be saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewWords {
    /// The words.
    pub words: Words,
    /// Of the original: whether nothing changes in what it means, so that translations stay current.
    #[serde(default)]
    pub minor: bool,
    /// Whether it is saved while somebody writes: then the history keeps one state of ten minutes.
    #[serde(default)]
    pub autosave: bool,
    /// Of a translation: the `meaning` of the original that was read; null: the newest.
    #[serde(default)]
    pub meaning: Option<u32>,
}

impl Validate for NewWords {
    fn validate(&self) -> Vec<FieldError> {
        in_words(self.words.validate().into_iter()).collect()
    }
}

/// That a translation still says what the original says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TranslationConfirmation {
    /// The `meaning` of the original that was read.
    pub meaning: u32,
}

impl Validate for TranslationConfirmation {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}

/// What a part said before in a language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct WordsVersion {
    /// Its version.
    pub revision: u32,
    /// The words.
    pub words: Words,
    /// The state of the original that they said.
    pub meaning: u32,
    /// Who wrote them; null for a former member, or for what came with the program.
    pub edited_by: Option<Person>,
    /// When.
    pub edited_at: Timestamp,
}
