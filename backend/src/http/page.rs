//! Keyset pages and their cursors: the sort key of a row with the list that it is a place of, opaque on the wire.

use super::error::AppError;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use shared::core::page::{DEFAULT_LIMIT, MAX_LIMIT};
use shared::core::{Cursor, Page, ProblemCode};
use uuid::Uuid;
use xxhash_rust::xxh3::xxh3_64;

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

/// What a page is asked of: a list with its filters, how many rows of it, and from where.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// Of the list's name and its filters.
    list: u32,
    limit: usize,
    /// Where to read from; the start if there is none.
    pub place: Option<Place>,
}

impl Asked {
    /// Of a list with the filters, the cursor and the limit of a query. A cursor leads nowhere in another list, nor in the
    /// same with other filters.
    pub fn of(list: &str, query: &impl Serialize) -> Result<Self, AppError> {
        let query = serde_json::to_value(query).map_err(AppError::internal)?;
        let Value::Object(mut filters) = query else {
            return Err(AppError::internal("a query without names"));
        };
        let cursor: Option<Cursor> = taken(&mut filters, "cursor")?;
        let limit = limit(taken(&mut filters, "limit")?)?;
        let list = fingerprint(list, &Value::Object(filters));
        let place = cursor.map(|cursor| Place::from_cursor(&cursor, list)).transpose()?;
        Ok(Self { list, limit, place })
    }

    /// How many rows to read: one more than the page has, which shows whether there are more.
    pub fn rows(&self) -> usize {
        self.limit + 1
    }

    /// The same, for a query.
    pub fn sql_rows(&self) -> i64 {
        i64::try_from(self.rows()).unwrap_or(i64::MAX)
    }

    /// The page of the rows that were read away from the place, in list order with the cursors around.
    pub fn page<T>(&self, mut rows: Vec<T>, key: impl Fn(&T) -> (i64, Uuid)) -> Page<T> {
        let more = rows.len() > self.limit;
        rows.truncate(self.limit);
        let backwards = self.place.is_some_and(|place| place.direction == Direction::Previous);
        if backwards {
            rows.reverse();
        }
        // Where one came from there is something, unless the page is empty.
        let (has_previous, has_next) = if backwards { (more, true) } else { (self.place.is_some(), more) };
        let cursor = |row: Option<&T>, direction| {
            row.map(|row| {
                let (key, id) = key(row);
                Place { direction, key, id }.to_cursor(self.list)
            })
        };
        let next = if has_next { cursor(rows.last(), Direction::Next) } else { None };
        let previous = if has_previous { cursor(rows.first(), Direction::Previous) } else { None };
        Page { items: rows, next, previous }
    }
}

fn taken<T: DeserializeOwned>(query: &mut Map<String, Value>, name: &str) -> Result<Option<T>, AppError> {
    query.remove(name).map(serde_json::from_value).transpose().map_err(AppError::internal)
}

fn fingerprint(list: &str, filters: &Value) -> u32 {
    let [a, b, c, d, ..] = xxh3_64(format!("{list} {filters}").as_bytes()).to_be_bytes();
    u32::from_be_bytes([a, b, c, d])
}

/// The number of rows asked for, between 1 and 100.
fn limit(asked: Option<u32>) -> Result<usize, AppError> {
    let limit = asked.unwrap_or(DEFAULT_LIMIT);
    if !(1..=MAX_LIMIT).contains(&limit) {
        let detail = Some(format!("limit must be between 1 and {MAX_LIMIT}"));
        return Err(AppError::Problem { code: ProblemCode::MalformedRequest, detail });
    }
    usize::try_from(limit).map_err(AppError::internal)
}

impl Place {
    /// The opaque text, good for one list.
    fn to_cursor(self, list: u32) -> Cursor {
        let mut bytes = Vec::with_capacity(29);
        bytes.extend_from_slice(&list.to_be_bytes());
        bytes.push(u8::from(self.direction == Direction::Previous));
        bytes.extend_from_slice(&self.key.to_be_bytes());
        bytes.extend_from_slice(self.id.as_bytes());
        Cursor(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// Reads the opaque text back, if it is of this list.
    fn from_cursor(cursor: &Cursor, list: u32) -> Result<Self, AppError> {
        let bytes = URL_SAFE_NO_PAD.decode(&cursor.0).unwrap_or_default();
        Self::from_bytes(&bytes, list).ok_or_else(|| AppError::problem(ProblemCode::InvalidCursor))
    }

    fn from_bytes(bytes: &[u8], list: u32) -> Option<Self> {
        let rest = bytes.strip_prefix(&list.to_be_bytes())?;
        let (&[direction], rest) = rest.split_first_chunk::<1>()?;
        let (key, id) = rest.split_first_chunk::<8>()?;
        let direction = match direction {
            0 => Direction::Next,
            1 => Direction::Previous,
            _ => return None,
        };
        Some(Self { direction, key: i64::from_be_bytes(*key), id: Uuid::from_slice(id).ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    proptest! {
        #[test]
        fn a_cursor_reads_back_in_its_list_only(list: u32, other: u32, key: i64, id: u128, back: bool) {
            let direction = if back { Direction::Previous } else { Direction::Next };
            let place = Place { direction, key, id: Uuid::from_u128(id) };
            let cursor = place.to_cursor(list);
            prop_assert_eq!(Place::from_cursor(&cursor, list).unwrap(), place);
            prop_assert_eq!(Place::from_cursor(&cursor, other).is_ok(), other == list);
        }

        #[test]
        fn no_text_breaks_the_reader(list: u32, text in ".*") {
            let _ = Place::from_cursor(&Cursor(text), list);
        }
    }

    #[test]
    fn a_list_is_its_name_and_filters_and_not_where_one_stands_in_it() {
        let asked = |name: &str, query: Value| Asked::of(name, &query).unwrap();
        let topics = asked("topics", json!({ "category_id": 1, "limit": 5 }));
        let page = topics.page((1..=6).collect(), |row| (*row, Uuid::nil()));
        assert_eq!((page.items.as_slice(), page.previous), ([1, 2, 3, 4, 5].as_slice(), None));
        let cursor = page.next.unwrap();
        let there = asked("topics", json!({ "category_id": 1, "limit": 9, "cursor": cursor }));
        assert_eq!(there.place, Some(Place { direction: Direction::Next, key: 5, id: Uuid::nil() }));
        for (name, query) in [
            ("topics", json!({ "category_id": 2, "cursor": cursor })),
            ("topics", json!({ "cursor": cursor })),
            ("posts", json!({ "category_id": 1, "cursor": cursor })),
        ] {
            assert!(Asked::of(name, &query).is_err(), "{name} {query}");
        }
    }
}
