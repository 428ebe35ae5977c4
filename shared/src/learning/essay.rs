//! Essays of quizzes, which a person marks.

use crate::core::id::AttemptId;
use crate::core::{Check, FieldError, Language, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// An attempt whose essays wait, in the queue of those who mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct WaitingEssays {
    /// Names the attempt.
    pub attempt_id: AttemptId,
    /// Whose it is, by name.
    pub learner: String,
    /// The course's title.
    pub course: String,
    /// The quiz's title.
    pub title: String,
    /// Since when it waits.
    pub submitted_at: Timestamp,
}

/// The essays of an attempt, with what one needs to mark them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct EssaysToMark {
    /// Whose they are, by name.
    pub learner: String,
    /// The quiz's title.
    pub title: String,
    /// The language in which the quiz was taken.
    pub language: Language,
    /// When it was handed in.
    pub submitted_at: Timestamp,
    /// The essays, in the order of their questions. What nobody wrote is not among them: it is worth nothing.
    pub essays: Vec<EssayToMark>,
}

/// An essay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct EssayToMark {
    /// The place of the question in the attempt.
    pub place: u32,
    /// What was asked, as sanitised HTML.
    pub html: String,
    /// What to look at, as sanitised HTML; empty where the course says nothing. Learners never see it.
    pub guidance_html: String,
    /// What was written, as it was typed.
    pub text: String,
}

/// What all essays of an attempt are worth. They are marked together, so that the learner is told once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EssayMarks {
    /// One for each essay.
    pub marks: Vec<EssayMark>,
}

/// What an essay is worth, and what is said about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EssayMark {
    /// The place of the question in the attempt.
    pub place: u32,
    /// Percent of the question's points, 0 to 100.
    pub percent: u32,
    /// What to say about it: Markdown, at most 20,000 characters; the learner sees it where the quiz shows what was right.
    pub feedback: String,
}

impl Validate for EssayMarks {
    fn validate(&self) -> Vec<FieldError> {
        let check = Check::new().entries("marks", self.marks.len(), 500);
        let check = (0..).zip(&self.marks).fold(check, |check, (number, mark): (usize, _)| {
            check.number(&format!("marks.{number}.percent"), mark.percent, 0, 100).text(
                &format!("marks.{number}.feedback"),
                &mark.feedback,
                0,
                super::MAX_SUBMISSION,
            )
        });
        check.finish()
    }
}
