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

impl<T> Page<T> {
    /// The same page of other rows.
    pub fn map<U>(self, row: impl FnMut(T) -> U) -> Page<U> {
        let Self { items, next, previous } = self;
        Page { items: items.into_iter().map(row).collect(), next, previous }
    }

    /// The same page with all its rows made others at once, if that succeeds.
    pub fn try_map_all<U, E>(self, rows: impl FnOnce(Vec<T>) -> Result<Vec<U>, E>) -> Result<Page<U>, E> {
        let Self { items, next, previous } = self;
        Ok(Page { items: rows(items)?, next, previous })
    }
}

/// A place in a list. Opaque: it comes from a [`Page`] and goes back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "server", schema(value_type = String))]
#[serde(transparent)]
pub struct Cursor(pub String);
