//! Who learns what.

use crate::db::Conn;
use crate::db::schema::learning_enrolments::{self, dsl};
use crate::db::schema::{learning_courses, learning_versions};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, CohortId, CourseId, CourseVersionId, EnrolmentId, PartId};
use shared::learning::{Enrolment, EnrolmentState};

/// An enrolment as it is stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_enrolments)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct EnrolmentRow {
    pub id: EnrolmentId,
    pub course_id: CourseId,
    pub account_id: AccountId,
    pub version_id: Option<CourseVersionId>,
    pub state: EnrolmentState,
    pub done_count: i32,
    pub last_part_id: Option<PartId>,
    pub enrolled_at: Timestamp,
    pub seen_at: Timestamp,
    pub completed_at: Option<Timestamp>,
    pub muted: i32,
    pub extra_percent: i32,
    pub cohort_id: Option<CohortId>,
}

/// An enrolment with what its version asks for, and the version that others get now.
pub type Found = (EnrolmentRow, Option<i32>, Option<CourseVersionId>);

impl EnrolmentRow {
    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::learning_enrolments).values(self).execute(connection).map(drop)
    }

    /// Of an account in a course.
    pub fn find(connection: &mut Conn, course: CourseId, account: AccountId) -> QueryResult<Option<Found>> {
        dsl::learning_enrolments
            .inner_join(learning_courses::table.on(learning_courses::id.eq(dsl::course_id)))
            .left_join(learning_versions::table.on(learning_versions::id.nullable().eq(dsl::version_id)))
            .filter(dsl::course_id.eq(course).and(dsl::account_id.eq(account)))
            .select((
                Self::as_select(),
                learning_versions::required_count.nullable(),
                learning_courses::version_id,
            ))
            .first(connection)
            .optional()
    }

    /// The enrolment with this id.
    pub fn get(connection: &mut Conn, id: EnrolmentId) -> QueryResult<Self> {
        dsl::learning_enrolments.find(id).select(Self::as_select()).first(connection)
    }

    /// The version that somebody learns in: of who is in the course, or has completed it.
    pub fn learning_in(&self) -> Option<CourseVersionId> {
        match self.state {
            EnrolmentState::Active | EnrolmentState::Completed => self.version_id,
            EnrolmentState::Requested | EnrolmentState::Left => None,
        }
    }

    /// Notes that the learner was there, in an activity.
    pub fn saw(connection: &mut Conn, id: EnrolmentId, part: PartId, now: Timestamp) -> QueryResult<()> {
        diesel::update(dsl::learning_enrolments.find(id))
            .set((dsl::last_part_id.eq(part), dsl::seen_at.eq(now)))
            .execute(connection)
            .map(drop)
    }

    /// As it goes over the wire.
    pub fn shown((row, required, current): Found) -> Enrolment {
        let newer_version = row.version_id.is_some() && row.version_id != current;
        Enrolment {
            state: row.state,
            done_count: super::count(row.done_count),
            required_count: super::count(required.unwrap_or_default()),
            last_part_id: row.last_part_id,
            enrolled_at: row.enrolled_at,
            completed_at: row.completed_at,
            newer_version,
            muted: row.muted != 0,
        }
    }
}
