//! Courses as they are written: the draft and what it belongs to. To all who do not write or translate courses nothing of this exists.

use super::course::{CourseNotice, Entry};
use super::course_check::CourseFileError;
use super::draft_part::DraftPartSummary;
use super::draft_version::VersionSummary;
use crate::core::code::code_enum;
use crate::core::id::CourseId;
use crate::core::{Check, Cursor, FieldCode, FieldError, Language, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Most characters of a course's name in addresses and files, and of a part's key.
pub const MAX_KEY: usize = 80;

/// Whether this can be a key: small letters, digits, hyphens and underscores.
pub fn is_key(key: &str) -> bool {
    (1..=MAX_KEY).contains(&key.len())
        && key.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
}

code_enum! {
    /// Where a course stands for those who write it.
    CourseState {
        /// Nobody can take it yet.
        Draft = "draft",
        /// It can be taken; its draft may have gone on.
        Published = "published",
        /// Nobody can come in any more; who is in it finishes it.
        Archived = "archived",
    }
}

code_enum! {
    /// Where a translation stands.
    TranslationState {
        /// There is none.
        Missing = "missing",
        /// The original has changed since.
        Outdated = "outdated",
        /// It says what the original says. Always so of the original itself.
        Current = "current",
    }
}

impl TranslationState {
    /// Where a translation stands that says this state of the original (null: there is none), while the original says that one. Where the
    /// original says nothing yet, there is nothing to be behind of.
    pub const fn of(translation: Option<u32>, original: Option<u32>) -> Self {
        match (translation, original) {
            (None, _) => Self::Missing,
            (Some(says), Some(meaning)) if says < meaning => Self::Outdated,
            (Some(_), _) => Self::Current,
        }
    }
}

/// Which courses to list to those who write them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[serde(deny_unknown_fields)]
pub struct TaughtQuery {
    /// Only those that stand here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<CourseState>,
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// A course as those who write it see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct TaughtCourse {
    /// Names it.
    pub id: CourseId,
    /// Its name in addresses and files.
    pub slug: String,
    /// Its title in the source language, as the draft says it.
    pub title: String,
    /// The language in which it is written first, and from which it is translated.
    pub source_language: Language,
    /// How one comes in.
    pub entry: Entry,
    /// What is said about its texts.
    pub notice: Option<CourseNotice>,
    /// Hours of work.
    pub hours: u32,
    /// Where it stands.
    pub state: CourseState,
    /// The version of its set-up, for `If-Match` of `update_course_setup`.
    pub revision: u32,
    /// When it was begun.
    pub created_at: Timestamp,
    /// Its newest version; null before the first was proposed.
    pub newest_version: Option<VersionSummary>,
    /// The number of the version that learners get; null before the first was published.
    pub published_number: Option<u32>,
    /// How many learn in it, or have.
    pub learners_count: u32,
    /// How many parts the draft has that say something.
    pub parts_count: u32,
    /// How much of it is translated, language by language without the source's.
    pub translations: Vec<TranslationCount>,
    /// Whether one may change its tree, settings and original words.
    pub may_write: bool,
    /// Whether one may translate it.
    pub may_translate: bool,
}

/// How much of a draft is translated into a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct TranslationCount {
    /// The language.
    pub language: Language,
    /// Parts that say what the original says.
    pub current: u32,
    /// Parts whose original has changed since.
    pub outdated: u32,
    /// Parts that say nothing in it.
    pub missing: u32,
}

/// A course to be begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewCourse {
    /// Its title in the source language, 1 to 500 characters. Its name in addresses is made from it.
    pub title: String,
    /// The language in which it is written first.
    pub source_language: Language,
    /// How one comes in.
    pub entry: Entry,
}

impl Validate for NewCourse {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().line("title", &self.title, 1, super::MAX_LINE).finish()
    }
}

/// What to change of a course's set-up; absent and null leave things as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(default, deny_unknown_fields)]
pub struct CourseSetup {
    /// Its name in addresses and files: small letters, digits, hyphens and underscores; no other course has it.
    pub slug: Option<String>,
    /// How one comes in.
    pub entry: Option<Entry>,
    /// Whether it is said that its texts are starter content.
    pub starter: Option<bool>,
    /// Hours of work.
    pub hours: Option<u32>,
}

impl Validate for CourseSetup {
    fn validate(&self) -> Vec<FieldError> {
        check_key(Check::new(), "slug", self.slug.as_deref())
            .number("hours", self.hours.unwrap_or_default(), 0, 1_000)
            .finish()
    }
}

pub(super) fn check_key(check: Check, field: &str, key: Option<&str>) -> Check {
    match key {
        Some(key) if !is_key(key) => check.wrong(field, FieldCode::Malformed),
        _ => check,
    }
}

/// What came of a course's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "outcome")]
pub enum CourseImport {
    /// There is a new course, as a draft.
    Imported {
        /// The course.
        course: Box<TaughtCourse>,
    },
    /// The file has errors; nothing was stored.
    Refused {
        /// Each of them.
        errors: Vec<CourseFileError>,
    },
}

/// The draft of a course: everything but what its parts say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Draft {
    /// The course.
    pub course: TaughtCourse,
    /// Its parts, the course itself first; each parent's in their order, a parent before its children.
    pub parts: Vec<DraftPartSummary>,
}
