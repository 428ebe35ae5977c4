//! The parts of a course's draft.

use super::AT_ONCE;
use crate::both;
use crate::db::Conn;
use crate::db::schema::learning_parts::{self, dsl};
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{CourseId, PartId};
use shared::learning::{PartKind, Settings};

/// A part as it is stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_parts)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct PartRow {
    pub id: PartId,
    pub course_id: CourseId,
    pub parent_id: Option<PartId>,
    pub kind: PartKind,
    pub key: String,
    pub position: i32,
    pub settings: String,
    pub revision: i32,
    pub deleted_at: Option<Timestamp>,
}

impl PartRow {
    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::learning_parts).values(self).execute(connection).map(drop)
    }

    /// Stores them, a parent before its children.
    pub fn insert_all(connection: &mut Conn, rows: &[Self]) -> QueryResult<()> {
        for some in rows.chunks(AT_ONCE) {
            both!(connection, c => diesel::insert_into(dsl::learning_parts).values(some).execute(c))?;
        }
        Ok(())
    }

    /// The root of a course's tree: the course itself, by the same id.
    pub const fn root(course: CourseId) -> PartId {
        PartId(course.0)
    }

    /// The part with this id, if it was not taken away.
    pub fn find(connection: &mut Conn, id: PartId) -> QueryResult<Option<Self>> {
        let there = dsl::learning_parts.find(id).filter(dsl::deleted_at.is_null());
        there.select(Self::as_select()).first(connection).optional()
    }

    /// All parts of a course that were not taken away, each parent's in their order.
    pub fn list(connection: &mut Conn, course: CourseId) -> QueryResult<Vec<Self>> {
        dsl::learning_parts
            .filter(dsl::course_id.eq(course).and(dsl::deleted_at.is_null()))
            .order((dsl::position, dsl::id))
            .select(Self::as_select())
            .load(connection)
    }

    /// Those of this kind, in their order.
    pub fn list_kind(connection: &mut Conn, course: CourseId, kind: PartKind) -> QueryResult<Vec<Self>> {
        dsl::learning_parts
            .filter(dsl::course_id.eq(course).and(dsl::deleted_at.is_null()).and(dsl::kind.eq(kind)))
            .order((dsl::position, dsl::id))
            .select(Self::as_select())
            .load(connection)
    }

    /// What it is.
    pub fn settings(&self) -> Result<Settings, AppError> {
        super::from_json(&self.settings)
    }
}
