//! The settings that administrators change, and the record of what was deleted by age.

use crate::core::{Cursor, Timestamp};
use crate::settings::Adjustable;
use serde::{Deserialize, Serialize};

/// The settings that can be changed while the program runs, by who has a say. The operator's count first, then those
/// that are stored, then the defaults.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SettingsState {
    /// Set by the operator, by flag, environment or file: nobody can change these here.
    pub pinned: Adjustable,
    /// Stored here.
    pub stored: Adjustable,
    /// Rises with every change; goes into `If-Match`.
    pub version: u32,
}

/// Which runs of deletion by age to list, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct RetentionRunQuery {
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// A run of a rule of deletion by age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RetentionRun {
    /// When it ran.
    pub at: Timestamp,
    /// What it deletes: `applications`.
    pub rule: String,
    /// What was older than this is deleted.
    pub deleted_before: Timestamp,
    /// How many rows were deleted.
    pub deleted_count: u32,
}
