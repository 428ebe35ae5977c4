//! Quizzes as learners take them: attempts, answers, results.

use super::course::{Neighbour, Progress};
use super::part::Review;
use super::question::{Answer, AskedQuestion, MarkedAnswer, Weight};
use crate::core::code::code_enum;
use crate::core::id::{AttemptId, CourseId, PartId};
use crate::core::{FieldError, Language, Timestamp, Validate};
use serde::{Deserialize, Serialize};

code_enum! {
    /// Where an attempt stands.
    AttemptState {
        /// It can be worked on.
        Open = "open",
        /// It was handed in, and a facilitator has to mark some of it.
        Submitted = "submitted",
        /// All of it is marked.
        Marked = "marked",
    }
}

/// A quiz before, between and after attempts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct QuizPage {
    /// The course.
    pub course_id: CourseId,
    /// Names the quiz.
    pub id: PartId,
    /// The title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The introduction, as sanitised HTML.
    pub html: String,
    /// The language that was wanted.
    pub language: Language,
    /// The language of the title.
    pub said_in: Language,
    /// The module's title; empty if it is in none.
    pub module_title: String,
    /// How many questions an attempt has.
    pub questions_count: u32,
    /// How many percent of the points pass it.
    pub pass_percent: u32,
    /// How many attempts one has; null: as many as one likes.
    pub attempts_allowed: Option<u32>,
    /// How many minutes an attempt lasts for oneself; null: no limit.
    pub minutes: Option<u32>,
    /// When answers and feedback are shown.
    pub review: Review,
    /// One's attempts, the newest first.
    pub attempts: Vec<AttemptSummary>,
    /// Whether one may begin another.
    pub may_start: bool,
    /// How far one is.
    pub progress: Option<Progress>,
    /// The activity before it.
    pub previous: Option<Neighbour>,
    /// The activity after it.
    pub next: Option<Neighbour>,
}

/// An attempt in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AttemptSummary {
    /// Names it.
    pub id: AttemptId,
    /// The first is 1.
    pub number: u32,
    /// Where it stands.
    pub state: AttemptState,
    /// When it began.
    pub started_at: Timestamp,
    /// Until when answers are taken; null: no limit.
    pub due_at: Option<Timestamp>,
    /// When it was handed in.
    pub submitted_at: Option<Timestamp>,
    /// The part of all points; null while it is open or something is not marked.
    pub result: Option<Weight>,
    /// Whether that passes; null where there is no result.
    pub passed: Option<bool>,
}

/// An attempt with its questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Attempt {
    /// The course.
    pub course_id: CourseId,
    /// The quiz.
    pub quiz_id: PartId,
    /// The quiz's title.
    pub title: String,
    /// Where it stands.
    pub summary: AttemptSummary,
    /// The language in which it asks.
    pub language: Language,
    /// How many percent of the points pass it.
    pub pass_percent: u32,
    /// The time of the program, which is the one that counts.
    pub now: Timestamp,
    /// The questions, in their order.
    pub questions: Vec<AttemptQuestion>,
}

/// A question of an attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AttemptQuestion {
    /// Its place in the attempt; the first is 0.
    pub place: u32,
    /// The language of the question.
    pub language: Language,
    /// What is asked.
    pub asked: AskedQuestion,
    /// What one answered last.
    pub answer: Option<Answer>,
    /// The number that came with that answer; 0 before the first.
    pub sequence: u32,
    /// What it was worth and what is told about it: after handing in, and only where the quiz shows it.
    pub marked: Option<MarkedAnswer>,
}

/// An answer to a question of an attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewAnswer {
    /// What one answers.
    pub answer: Answer,
    /// A number that grows with each answer to this question. One that is not greater than the stored one changes nothing, so that an
    /// answer that comes late or twice does not undo a later one.
    pub sequence: u32,
}

impl Validate for NewAnswer {
    fn validate(&self) -> Vec<FieldError> {
        self.answer.validate()
    }
}

/// What is stored of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SavedAnswer {
    /// The number of the answer that is stored.
    pub sequence: u32,
    /// When it was stored.
    pub saved_at: Timestamp,
}
