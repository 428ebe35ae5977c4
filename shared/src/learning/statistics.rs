//! What answers say about a question.

use super::question::Weight;
use crate::core::id::PartId;
use serde::{Deserialize, Serialize};

/// How a question was answered. There is none while few have answered, since it would tell who answered what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ItemStatistics {
    /// How many attempts were looked at.
    pub count: u32,
    /// The part of the points that was reached on average, from 0 to 1: what is near 0 is hard, or wrong.
    pub facility: f64,
    /// Whether those who do well elsewhere do well here, from -1 to 1: below 0 the key may be wrong. Null if all answered alike.
    pub discrimination: Option<f64>,
    /// How often each answer was chosen, in the order of the key; null where few did, and where the number of few could be reckoned from the
    /// others. Empty if nothing is chosen.
    pub choices: Vec<Option<u32>>,
}

/// How the questions of a quiz are answered, in the version that whoever comes in gets: by first attempts, in steps of five.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct QuizStatistics {
    /// How many first attempts were looked at; null while there are few.
    pub attempts: Option<u32>,
    /// The part of all points that they reached on average, from 0 to 1.
    pub mean: Option<f64>,
    /// Its questions, in the order in which the quiz names them.
    pub questions: Vec<QuestionStatistics>,
}

/// How a question of a quiz is answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct QuestionStatistics {
    /// The question in the bank.
    pub id: PartId,
    /// What is asked, as sanitised HTML.
    pub html: String,
    /// The answers that can be chosen, in the order of the key; empty if nothing is chosen.
    pub answers: Vec<KeyedAnswer>,
    /// What its answers say; null while few have answered it.
    pub statistics: Option<ItemStatistics>,
}

/// An answer that can be chosen, with what it is worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct KeyedAnswer {
    /// What it says, as sanitised HTML; of a statement `true` or `false`.
    pub html: String,
    /// What choosing it is worth.
    pub weight: Weight,
}
