//! What learners hand in, and what they say before and after a course.

use super::course::{Neighbour, Progress};
use super::part::Criterion;
use crate::core::code::code_enum;
use crate::core::id::{CourseId, PartId, SubmissionId};
use crate::core::{Check, FieldError, Language, Timestamp, Validate};
use crate::media::{Attachment, AttachmentChoice, check_attachments};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

code_enum! {
    /// Where something that was handed in stands.
    SubmissionState {
        /// A facilitator reads it.
        Waiting = "waiting",
        /// It was given back, to be worked on and handed in again.
        Returned = "returned",
        /// It is accepted.
        Accepted = "accepted",
    }
}

code_enum! {
    /// When a questionnaire is answered.
    Phase {
        /// Before the course.
        Before = "before",
        /// After it.
        After = "after",
    }
}

/// Most characters of what is handed in, and of what is said about it.
pub const MAX_SUBMISSION: u32 = 20_000;
/// Most files of what is handed in.
pub const MAX_SUBMISSION_FILES: u32 = 5;

/// An assignment of a course that one learns in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AssignmentPage {
    /// The course.
    pub course_id: CourseId,
    /// Names the assignment.
    pub id: PartId,
    /// The title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// What is to be done, as sanitised HTML.
    pub html: String,
    /// The language that was wanted.
    pub language: Language,
    /// The language of what it says.
    pub said_in: Language,
    /// The module's title; empty if it is in none.
    pub module_title: String,
    /// Minutes of work; 0 where they are not known.
    pub minutes: u32,
    /// What is looked at.
    pub rubric: Vec<RubricLine>,
    /// What one handed in, the newest first.
    pub submissions: Vec<Submission>,
    /// Whether one may hand something in now.
    pub may_submit: bool,
    /// How far one is.
    pub progress: Option<Progress>,
    /// The activity before it.
    pub previous: Option<Neighbour>,
    /// The activity after it.
    pub next: Option<Neighbour>,
}

/// A line of a rubric, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RubricLine {
    /// Its key.
    pub key: String,
    /// What is looked at.
    pub name: String,
    /// The levels, the best first.
    pub levels: Vec<RubricLevel>,
}

/// A level of a line of a rubric.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RubricLevel {
    /// What it is worth.
    pub points: u32,
    /// What it means.
    pub words: String,
}

impl RubricLine {
    /// A rubric in the words of a page.
    pub fn all(rubric: &[Criterion], entries: &BTreeMap<String, String>) -> Vec<Self> {
        let said = |key: &str| entries.get(key).cloned().unwrap_or_default();
        let line = |criterion: &Criterion| {
            let level = |(place, points): (usize, &u32)| RubricLevel {
                points: *points,
                words: said(&format!("{}.{place}", criterion.key)),
            };
            let levels = criterion.points.iter().enumerate().map(level).collect();
            Self { key: criterion.key.clone(), name: said(&criterion.key), levels }
        };
        rubric.iter().map(line).collect()
    }
}

/// What was handed in, and what was said about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Submission {
    /// Names it.
    pub id: SubmissionId,
    /// The first is 1.
    pub number: u32,
    /// Where it stands.
    pub state: SubmissionState,
    /// What was handed in, as Markdown.
    pub text: String,
    /// The same as sanitised HTML.
    pub html: String,
    /// The files that were handed in, in their order.
    pub attachments: Vec<Attachment>,
    /// When.
    pub submitted_at: Timestamp,
    /// For each line of the rubric, by its key, the level that it was given: 0 is the best. Empty before it is marked.
    pub levels: BTreeMap<String, u32>,
    /// What was said about it, as sanitised HTML.
    pub feedback_html: String,
    /// When it was marked.
    pub marked_at: Option<Timestamp>,
}

/// Hands something in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewSubmission {
    /// Markdown, at most 20,000 characters; 1 at least where there is no file.
    pub text: String,
    /// Files that one has sent, at most 5.
    #[serde(default)]
    pub attachments: Vec<AttachmentChoice>,
}

impl Validate for NewSubmission {
    fn validate(&self) -> Vec<FieldError> {
        let least = u32::from(self.attachments.is_empty());
        let check = Check::new().text("text", &self.text, least, MAX_SUBMISSION);
        let most = usize::try_from(MAX_SUBMISSION_FILES).unwrap_or(usize::MAX);
        check_attachments(check.entries("attachments", self.attachments.len(), most), &self.attachments)
            .finish()
    }
}

/// Something handed in, in the queue of those who mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct WaitingSubmission {
    /// Names it.
    pub id: SubmissionId,
    /// Who handed it in, by name.
    pub learner: String,
    /// The course's title.
    pub course: String,
    /// The assignment's title.
    pub title: String,
    /// The first is 1.
    pub number: u32,
    /// Since when it waits.
    pub submitted_at: Timestamp,
}

/// Something handed in, with all that one needs to mark it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SubmissionToMark {
    /// Who handed it in, by name.
    pub learner: String,
    /// The assignment's title.
    pub title: String,
    /// What was to be done, as sanitised HTML.
    pub html: String,
    /// What is looked at.
    pub rubric: Vec<RubricLine>,
    /// It, and what the same learner handed in before, the newest first.
    pub submissions: Vec<Submission>,
}

/// What is said about something that was handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Marking {
    /// For each line of the rubric, by its key, the level: 0 is the best.
    pub levels: BTreeMap<String, u32>,
    /// What to say about it: Markdown, 1 to 20,000 characters.
    pub feedback: String,
    /// Whether it is accepted; else it is given back.
    pub accept: bool,
}

impl Validate for Marking {
    fn validate(&self) -> Vec<FieldError> {
        Check::new()
            .text("feedback", &self.feedback, 1, MAX_SUBMISSION)
            .entries("levels", self.levels.len(), 500)
            .finish()
    }
}

/// A questionnaire of a course that one learns in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct QuestionnairePage {
    /// The course.
    pub course_id: CourseId,
    /// Names the questionnaire.
    pub id: PartId,
    /// The title.
    pub title: String,
    /// The introduction, as sanitised HTML.
    pub html: String,
    /// The language that was wanted.
    pub language: Language,
    /// The language of what it says.
    pub said_in: Language,
    /// What the least of a scale means.
    pub low: String,
    /// What the most of a scale means.
    pub high: String,
    /// What is asked.
    pub items: Vec<AskedItem>,
    /// Which it is time for; null when both are answered.
    pub phase: Option<Phase>,
    /// How far one is.
    pub progress: Option<Progress>,
    /// The activity before it.
    pub previous: Option<Neighbour>,
    /// The activity after it.
    pub next: Option<Neighbour>,
}

/// An item of a questionnaire as it is asked. What is right is told to nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AskedItem {
    /// Its key.
    pub key: String,
    /// What is asked.
    pub text: String,
    /// The options to choose from; none: a scale from 1 to 5.
    pub options: Vec<AskedOption>,
}

/// An option of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AskedOption {
    /// Its key, which is what is sent.
    pub key: String,
    /// What it says.
    pub text: String,
}

/// Answers to a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct QuestionnaireAnswers {
    /// For every item, by its key, the chosen option or the number of the scale.
    pub answers: BTreeMap<String, String>,
}

impl Validate for QuestionnaireAnswers {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().entries("answers", self.answers.len(), 500).finish()
    }
}

/// What a course changed, of those who answered before and after it. Nobody's answers can be told from it: it changes only once five
/// more have answered both times.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Gains {
    /// Of how many who answered both times, a multiple of five; null where they are fewer.
    pub pairs: Option<u32>,
    /// Item by item; empty where they are fewer than five.
    pub items: Vec<Gain>,
}

/// What changed in one item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Gain {
    /// Its key.
    pub key: String,
    /// What was asked.
    pub text: String,
    /// Whether it was answered on a scale.
    pub is_scale: bool,
    /// The mean before: of a scale 1 to 5, else the part that chose rightly, 0 to 1.
    pub before: f64,
    /// The mean after.
    pub after: f64,
}

/// Fewer pairs than this are shown to nobody.
pub const FEWEST_PAIRS: usize = 5;
