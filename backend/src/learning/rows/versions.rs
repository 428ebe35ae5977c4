//! Versions of courses, and what each consists of.

use super::AT_ONCE;
use crate::both;
use crate::db::Conn;
use crate::db::schema::learning_version_parts;
use crate::db::schema::learning_versions::{self, dsl};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, CourseId, CourseVersionId, PartId};
use shared::learning::{PartKind, VersionState};

/// A version as it is stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_versions)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct VersionRow {
    pub id: CourseVersionId,
    pub course_id: CourseId,
    pub number: i32,
    pub state: VersionState,
    pub note: String,
    pub proposed_by: Option<AccountId>,
    pub proposed_at: Timestamp,
    pub reviewed_by: Option<AccountId>,
    pub reviewed_at: Option<Timestamp>,
    pub published_at: Option<Timestamp>,
    pub required_count: i32,
}

impl VersionRow {
    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::learning_versions).values(self).execute(connection).map(drop)
    }

    /// The version with this id.
    pub fn find(connection: &mut Conn, id: CourseVersionId) -> QueryResult<Option<Self>> {
        dsl::learning_versions.find(id).select(Self::as_select()).first(connection).optional()
    }

    /// How many activities a version asks for.
    pub fn required_count(connection: &mut Conn, id: CourseVersionId) -> QueryResult<i32> {
        dsl::learning_versions.find(id).select(dsl::required_count).first(connection)
    }

    /// The number that the next version of a course gets.
    pub fn next_number(connection: &mut Conn, course: CourseId) -> QueryResult<i32> {
        let last: Option<i32> = dsl::learning_versions
            .filter(dsl::course_id.eq(course))
            .select(diesel::dsl::max(dsl::number))
            .first(connection)?;
        Ok(last.unwrap_or_default() + 1)
    }

    /// Puts it before the learners, in the place of the one that was there.
    pub fn publish(
        connection: &mut Conn,
        course: CourseId,
        id: CourseVersionId,
        now: Timestamp,
    ) -> QueryResult<()> {
        let before = dsl::learning_versions
            .filter(dsl::course_id.eq(course).and(dsl::state.eq(VersionState::Published)));
        diesel::update(before).set(dsl::state.eq(VersionState::Retired)).execute(connection)?;
        diesel::update(dsl::learning_versions.find(id))
            .set((dsl::state.eq(VersionState::Published), dsl::published_at.eq(now)))
            .execute(connection)
            .map(drop)
    }
}

/// A part of a version: an activity, a block, or a question of the bank.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_version_parts)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct VersionPartRow {
    pub version_id: CourseVersionId,
    pub part_id: PartId,
    pub activity_id: PartId,
    pub kind: PartKind,
    pub position: i32,
    pub required: i32,
    pub settings: String,
    pub meaning: i32,
    pub wording: i32,
}

impl VersionPartRow {
    /// Stores them.
    pub fn insert_all(connection: &mut Conn, parts: &[Self]) -> QueryResult<()> {
        use learning_version_parts::dsl;
        for some in parts.chunks(AT_ONCE) {
            both!(connection, c => diesel::insert_into(dsl::learning_version_parts).values(some).execute(c))?;
        }
        Ok(())
    }

    /// Those of a version that are of this kind, in their order.
    pub fn list_kind(
        connection: &mut Conn,
        version: CourseVersionId,
        kind: PartKind,
    ) -> QueryResult<Vec<Self>> {
        use learning_version_parts::dsl;
        dsl::learning_version_parts
            .filter(dsl::version_id.eq(version).and(dsl::kind.eq(kind)))
            .order(dsl::position)
            .select(Self::as_select())
            .load(connection)
    }

    /// The part of a version.
    pub fn find(connection: &mut Conn, version: CourseVersionId, part: PartId) -> QueryResult<Option<Self>> {
        use learning_version_parts::dsl;
        dsl::learning_version_parts
            .find((version, part))
            .select(Self::as_select())
            .first(connection)
            .optional()
    }
}
