//! Asking one member to answer a topic by a day.

use crate::core::id::AccountId;
use crate::core::{FieldError, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Whom a topic waits for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Assignment {
    /// Who is asked to answer.
    pub account_id: AccountId,
    /// Their name.
    pub name: String,
    /// By when.
    pub due_at: Timestamp,
}

/// Whom to ask, and by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewAssignment {
    /// A colleague of the directory who may write where the topic stands.
    pub account_id: AccountId,
    /// By when: later than now, within a year; null keeps the day by which somebody was asked before, as whoever hands it on must.
    #[serde(default)]
    pub due_at: Option<Timestamp>,
}

impl Validate for NewAssignment {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}
