//! Lists come in keyset pages: what stands where is told by an opaque cursor, never by a number of rows to skip.

use serde::{Deserialize, Serialize};

/// Rows of a page when the caller names no number.
pub const DEFAULT_LIMIT: u32 = 20;
/// Most rows of a page.
pub const MAX_LIMIT: u32 = 100;

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Page<T> {
    /// The rows, in the order of the list.
    pub items: Vec<T>,
    /// Where the page after this one starts; null at the end.
    pub next: Option<Cursor>,
    /// Where the page before this one ends; null at the start.
    pub previous: Option<Cursor>,
}

/// A place in a list. Opaque: it comes from a [`Page`] and goes back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "server", schema(value_type = String))]
#[serde(transparent)]
pub struct Cursor(pub String);
