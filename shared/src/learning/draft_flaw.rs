//! What is wrong with a draft, or missing in it, before it can be proposed.

use super::course_check::CourseFlawCode;
use super::part::PartKind;
use crate::core::Language;
use crate::core::id::PartId;
use serde::{Deserialize, Serialize};

/// Something that is wrong with a part of a draft, so that one can go there and mend it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct DraftFlaw {
    /// The part.
    pub part_id: PartId,
    /// What it is.
    pub kind: PartKind,
    /// Its title in the source language, or the beginning of what it says.
    pub title: String,
    /// The language that it is about; null if it is about the settings.
    pub language: Option<Language>,
    /// What is wrong.
    pub code: CourseFlawCode,
    /// What it is about: a field, a key.
    pub what: String,
}
