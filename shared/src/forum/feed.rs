//! Feeds of categories, at addresses that only their owner knows.

use crate::core::Timestamp;
use crate::core::id::CategoryId;
use serde::{Deserialize, Serialize};

/// A feed that one has made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Feed {
    /// Of which category.
    pub category_id: CategoryId,
    /// Since when its address is good.
    pub created_at: Timestamp,
}

/// A feed's address, told once: afterwards nobody knows it but whoever has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct FeedAddress {
    /// Where programs that read feeds (Atom, RFC 4287) find it. Whoever has it reads the titles.
    pub url: String,
    /// Since when it is good.
    pub created_at: Timestamp,
}
