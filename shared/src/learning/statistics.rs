//! What answers say about a question.

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
    /// How often each answer was chosen, in the order of the key; empty if nothing is chosen.
    pub choices: Vec<u32>,
}
