//! Calling colleagues by name in a text.

use serde::{Deserialize, Serialize};

/// Most colleagues and groups that one text may call.
pub const MAX_MENTIONS: u32 = 20;

/// What was typed of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct MentionQuery {
    /// Beginnings of names, with or without diacritics; beyond 60 characters nothing counts.
    #[serde(default)]
    #[cfg_attr(feature = "server", param(max_length = 60))]
    pub q: String,
}

impl MentionQuery {
    /// Most characters that count.
    pub const MAX: usize = 60;
}

/// A colleague who may be called, or a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MentionSuggestion {
    /// What to write after the `@`: the name; where several have it, with the organisation in brackets.
    pub text: String,
    /// Where the colleague works; null for a group.
    pub organisation: Option<String>,
}
