//! Cursors of keyset pages: the sort key of a row, opaque on the wire.

use super::error::AppError;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use shared::core::page::{DEFAULT_LIMIT, MAX_LIMIT};
use shared::core::{Cursor, ProblemCode};
use uuid::Uuid;

/// Which way a page goes from its cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The rows behind the cursor.
    Next,
    /// The rows before it.
    Previous,
}

/// A place in a list: the sort key of the row next to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which way to read.
    pub direction: Direction,
    /// The first sort column.
    pub key: i64,
    /// The tie-breaker.
    pub id: Uuid,
}

impl Place {
    /// The opaque text.
    pub fn to_cursor(self) -> Cursor {
        let mut bytes = Vec::with_capacity(25);
        bytes.push(u8::from(self.direction == Direction::Previous));
        bytes.extend_from_slice(&self.key.to_be_bytes());
        bytes.extend_from_slice(self.id.as_bytes());
        Cursor(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// Reads the opaque text back.
    pub fn from_cursor(cursor: &Cursor) -> Result<Self, AppError> {
        let invalid = || AppError::problem(ProblemCode::InvalidCursor);
        let bytes = URL_SAFE_NO_PAD.decode(&cursor.0).map_err(|_| invalid())?;
        let bytes: [u8; 25] = bytes.try_into().map_err(|_| invalid())?;
        let [direction, rest @ ..] = bytes;
        let (key, id) = rest.split_at(8);
        Ok(Self {
            direction: match direction {
                0 => Direction::Next,
                1 => Direction::Previous,
                _ => return Err(invalid()),
            },
            key: i64::from_be_bytes(key.try_into().map_err(|_| invalid())?),
            id: Uuid::from_slice(id).map_err(|_| invalid())?,
        })
    }
}

/// The number of rows asked for, between 1 and 100.
pub fn limit(asked: Option<u32>) -> Result<usize, AppError> {
    let limit = asked.unwrap_or(DEFAULT_LIMIT);
    if !(1..=MAX_LIMIT).contains(&limit) {
        let detail = Some(format!("limit must be between 1 and {MAX_LIMIT}"));
        return Err(AppError::Problem { code: ProblemCode::MalformedRequest, detail });
    }
    usize::try_from(limit).map_err(AppError::internal)
}

/// Turns up to `limit + 1` rows, read away from `place`, into the rows of the page in list order with the cursors around.
pub fn assemble<T>(
    mut rows: Vec<T>,
    limit: usize,
    place: Option<Place>,
    key: impl Fn(&T) -> (i64, Uuid),
) -> (Vec<T>, Option<Cursor>, Option<Cursor>) {
    let more = rows.len() > limit;
    rows.truncate(limit);
    let backwards = place.is_some_and(|place| place.direction == Direction::Previous);
    if backwards {
        rows.reverse();
    }
    // Where one came from there is something, unless the page is empty.
    let (has_previous, has_next) = if backwards { (more, true) } else { (place.is_some(), more) };
    let cursor = |row: Option<&T>, direction| {
        row.map(|row| {
            let (key, id) = key(row);
            Place { direction, key, id }.to_cursor()
        })
    };
    let next = if has_next { cursor(rows.last(), Direction::Next) } else { None };
    let previous = if has_previous { cursor(rows.first(), Direction::Previous) } else { None };
    (rows, next, previous)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_cursor_reads_back(key: i64, id: u128, back: bool) {
            let direction = if back { Direction::Previous } else { Direction::Next };
            let place = Place { direction, key, id: Uuid::from_u128(id) };
            prop_assert_eq!(Place::from_cursor(&place.to_cursor()).unwrap(), place);
        }

        #[test]
        fn no_text_breaks_the_reader(text in ".*") {
            let _ = Place::from_cursor(&Cursor(text));
        }
    }
}
