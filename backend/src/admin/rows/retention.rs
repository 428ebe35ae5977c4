//! The record of what was deleted by age, read.

use crate::db::Conn;
use crate::db::schema::privacy_retention_runs::{self, dsl};
use crate::http::page::{Direction, Place};
use diesel::prelude::*;
use shared::admin::RetentionRun;
use shared::core::Timestamp;
use uuid::Uuid;

/// A run as it is stored.
#[derive(Queryable, Selectable)]
#[diesel(table_name = privacy_retention_runs)]
pub struct RunRow {
    id: Vec<u8>,
    at: Timestamp,
    rule: String,
    deleted_before: Timestamp,
    deleted_count: i64,
}

/// The place before every run: the list starts here.
const START: Place = Place { direction: Direction::Next, key: i64::MAX, id: Uuid::max() };

impl RunRow {
    /// Up to `limit` runs beyond a place, nearest first.
    pub fn list(connection: &mut Conn, place: Option<Place>, limit: i64) -> QueryResult<Vec<Self>> {
        let place = place.unwrap_or(START);
        let (at, tie) = (Timestamp(place.key), place.id.as_bytes().as_slice());
        let runs = dsl::privacy_retention_runs.select(Self::as_select()).limit(limit);
        match place.direction {
            Direction::Next => runs
                .filter(dsl::at.le(at).and(dsl::at.lt(at).or(dsl::id.lt(tie))))
                .order((dsl::at.desc(), dsl::id.desc()))
                .load(connection),
            Direction::Previous => runs
                .filter(dsl::at.ge(at).and(dsl::at.gt(at).or(dsl::id.gt(tie))))
                .order((dsl::at.asc(), dsl::id.asc()))
                .load(connection),
        }
    }

    /// Where it stands in the list.
    pub fn key(&self) -> (i64, Uuid) {
        (self.at.0, Uuid::from_slice(&self.id).unwrap_or_default())
    }
}

impl From<RunRow> for RetentionRun {
    fn from(row: RunRow) -> Self {
        Self {
            at: row.at,
            rule: row.rule,
            deleted_before: row.deleted_before,
            deleted_count: u32::try_from(row.deleted_count).unwrap_or(u32::MAX),
        }
    }
}
