//! How often the privacy guard has refused or warned, for those who moderate.

use crate::core::Day;
use crate::core::code::code_enum;
use serde::{Deserialize, Serialize};

code_enum! {
    /// What came of what the privacy guard found in a text.
    GuardOutcome {
        /// The text was not stored.
        Refused = "refused",
        /// Its writer was shown it, and sent the text as it was.
        Warned = "warned",
        /// Its writer said why it identifies nobody.
        Overruled = "overruled",
    }
}

/// Of which days, by UTC; both count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct GuardCountQuery {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

/// How often a rule of the privacy guard did what, each text counted once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct GuardCount {
    /// The code of the rule.
    pub rule: String,
    /// How many texts were refused by it.
    pub refused_count: u64,
    /// How many texts were sent with what it finds in them.
    pub warned_count: u64,
    /// How many of its findings were overruled.
    pub overruled_count: u64,
}
