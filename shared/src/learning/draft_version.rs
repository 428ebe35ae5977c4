//! Versions of a course as those who write and review them see them, and pages as a learner would get them.

use super::course::{Block, Lesson, Outline};
use super::draft_flaw::DraftFlaw;
use super::part::{PartKind, Settings};
use super::question::{Answer, AskedQuestion};
use super::version::VersionState;
use crate::accounts::Person;
use crate::core::code::code_enum;
use crate::core::id::{CourseId, CourseVersionId, PartId};
use crate::core::{Check, FieldError, Language, Timestamp, Validate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Most characters of a note to a version, and of the words of who reviews it.
pub const MAX_NOTE: u32 = 2_000;

/// A version beside its course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct VersionSummary {
    /// Names it.
    pub id: CourseVersionId,
    /// The first is 1.
    pub number: u32,
    /// Where it stands.
    pub state: VersionState,
}

/// A version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Version {
    /// Names it.
    pub id: CourseVersionId,
    /// The course.
    pub course_id: CourseId,
    /// The first is 1.
    pub number: u32,
    /// Where it stands.
    pub state: VersionState,
    /// What changed, in the words of who proposed it.
    pub note: String,
    /// Who proposed it; null for a former member, or for what came with the program.
    pub proposed_by: Option<Person>,
    /// When.
    pub proposed_at: Timestamp,
    /// What who reviewed it said.
    pub review: String,
    /// Who reviewed it; null before, or for a former member.
    pub reviewed_by: Option<Person>,
    /// When.
    pub reviewed_at: Option<Timestamp>,
    /// When it was put before the learners.
    pub published_at: Option<Timestamp>,
    /// How many learn in it.
    pub learners_count: u32,
    /// What is otherwise than in the version that learners get, in the order of the course; of what was taken away at the end. Nothing of
    /// versions that are published or were.
    pub changes: Vec<PartChange>,
    /// Whether one may review it.
    pub may_review: bool,
    /// Whether one may publish it.
    pub may_publish: bool,
}

/// A part that is otherwise than in the version that learners get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PartChange {
    /// The part.
    pub part_id: PartId,
    /// The activity of a block; of an activity itself.
    pub activity_id: PartId,
    /// What it is.
    pub kind: PartKind,
    /// Its title in the source language, or the beginning of what it says there.
    pub title: String,
    /// What changed.
    pub change: ChangeKind,
}

code_enum! {
    /// What changed of a part.
    ChangeKind {
        /// It was not there.
        Added = "added",
        /// It is not there any more.
        Removed = "removed",
        /// The original means something else, or the settings are others.
        Changed = "changed",
        /// It means the same; words or a translation changed.
        Reworded = "reworded",
    }
}

/// What is said when a version is proposed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewVersion {
    /// What changed, at most 2,000 characters.
    #[serde(default)]
    pub note: String,
}

impl Validate for NewVersion {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("note", &self.note, 0, MAX_NOTE).finish()
    }
}

/// What came of proposing a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "outcome")]
pub enum Proposal {
    /// The version waits to be reviewed.
    Proposed {
        /// The version.
        version: Box<Version>,
    },
    /// The draft has flaws; nothing was stored.
    Flawed {
        /// Each of them.
        flaws: Vec<DraftFlaw>,
    },
}

/// What a colleague says of a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct VersionReview {
    /// Whether it can be published; if not, it is sent back.
    pub accepted: bool,
    /// Why, at most 2,000 characters; needed where it is sent back.
    #[serde(default)]
    pub words: String,
}

impl Validate for VersionReview {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("words", &self.words, u32::from(!self.accepted), MAX_NOTE).finish()
    }
}

/// A part as a learner gets it, to those who write and review.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum PartPreview {
    /// Of the course and its modules: the outline of the course.
    Outline {
        /// The outline.
        outline: Outline,
    },
    /// Of a lesson.
    Lesson {
        /// The lesson.
        lesson: Lesson,
    },
    /// Of another activity.
    Activity {
        /// The activity.
        activity: Box<ActivityPreview>,
    },
    /// Of a block.
    Block {
        /// The block.
        block: Block,
    },
    /// Of a question of the bank.
    Question {
        /// The language of the question.
        language: Language,
        /// As it is asked.
        asked: AskedQuestion,
    },
}

/// An activity that is no lesson, as a learner gets it, to those who write and review: all of its settings are told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ActivityPreview {
    /// The title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The language that was wanted.
    pub language: Language,
    /// The language of what it says.
    pub said_in: Language,
    /// The module's title; empty if it is in none.
    pub module_title: String,
    /// The introduction, as sanitised HTML.
    pub html: String,
    /// What it is.
    pub settings: Settings,
    /// Texts by the keys of the settings: scenes and consequences of a scenario as sanitised HTML, all else as plain text.
    pub entries: BTreeMap<String, String>,
    /// Of a quiz: every question that it may ask, in the order of its picks.
    pub questions: Vec<PreviewedQuestion>,
}

/// A question that a quiz may ask.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PreviewedQuestion {
    /// The question of the bank.
    pub part_id: PartId,
    /// The language of the question.
    pub language: Language,
    /// As it is asked.
    pub asked: AskedQuestion,
}

/// An answer to be tried: it is marked, and nothing is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TriedAnswer {
    /// What one answers.
    pub answer: Answer,
}

impl Validate for TriedAnswer {
    fn validate(&self) -> Vec<FieldError> {
        self.answer.validate()
    }
}
