//! How closely one follows a topic or a category.

use crate::core::code::code_enum;
use crate::core::{FieldError, Validate};
use serde::{Deserialize, Serialize};

code_enum! {
    /// How closely one follows a topic, or the topics of a category. A topic's own level counts before its category's,
    /// and a category's before that of the one above it.
    WatchLevel {
        /// One is told of every new post.
        Watching = "watching",
        /// One sees what is unread, and is told when mentioned.
        Following = "following",
        /// One is told nothing.
        Muted = "muted",
    }
}

/// The level that one chooses for a topic or a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct WatchChoice {
    /// The level.
    pub level: WatchLevel,
}

impl Validate for WatchChoice {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}
