//! How far learners are, and what they gave within lessons.

use crate::db::Conn;
use crate::db::schema::learning_progress::{self, dsl};
use crate::db::schema::{learning_responses, learning_version_parts};
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{CourseVersionId, EnrolmentId, PartId};
use shared::learning::{Progress, ProgressState, Response};

/// Progress as it is stored.
#[derive(Clone, Copy, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = learning_progress)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct ProgressRow {
    pub enrolment_id: EnrolmentId,
    pub part_id: PartId,
    pub state: ProgressState,
    pub place: Option<PartId>,
    pub changed_at: Timestamp,
}

impl ProgressRow {
    /// With one activity.
    pub fn find(connection: &mut Conn, enrolment: EnrolmentId, part: PartId) -> QueryResult<Option<Self>> {
        dsl::learning_progress.find((enrolment, part)).select(Self::as_select()).first(connection).optional()
    }

    /// With all activities.
    pub fn list(connection: &mut Conn, enrolment: EnrolmentId) -> QueryResult<Vec<Self>> {
        dsl::learning_progress
            .filter(dsl::enrolment_id.eq(enrolment))
            .select(Self::as_select())
            .load(connection)
    }

    /// Stores it, in the place of what was there.
    pub fn put(&self, connection: &mut Conn) -> QueryResult<()> {
        let there = dsl::learning_progress.find((self.enrolment_id, self.part_id));
        if diesel::update(there).set(self).execute(connection)? == 0 {
            diesel::insert_into(dsl::learning_progress).values(self).execute(connection)?;
        }
        Ok(())
    }

    /// How many of the activities that a version asks for are done.
    pub fn count_done(
        connection: &mut Conn,
        enrolment: EnrolmentId,
        version: CourseVersionId,
    ) -> QueryResult<i64> {
        use learning_version_parts::dsl as parts;
        dsl::learning_progress
            .inner_join(learning_version_parts::table.on(parts::part_id.eq(dsl::part_id)))
            .filter(dsl::enrolment_id.eq(enrolment).and(dsl::state.eq(ProgressState::Done)))
            .filter(parts::version_id.eq(version).and(parts::required.eq(1)))
            .count()
            .get_result(connection)
    }

    /// As it goes over the wire.
    pub fn shown(self) -> Progress {
        Progress { part_id: self.part_id, state: self.state, place: self.place }
    }
}

/// What a learner gave to a block, as it is stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = learning_responses, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct ResponseRow {
    pub enrolment_id: EnrolmentId,
    pub part_id: PartId,
    pub activity_id: PartId,
    pub given: String,
    pub marked: Option<String>,
    pub given_at: Timestamp,
}

impl ResponseRow {
    /// All of one lesson.
    pub fn list(connection: &mut Conn, enrolment: EnrolmentId, lesson: PartId) -> QueryResult<Vec<Self>> {
        use learning_responses::dsl;
        dsl::learning_responses
            .filter(dsl::enrolment_id.eq(enrolment).and(dsl::activity_id.eq(lesson)))
            .select(Self::as_select())
            .load(connection)
    }

    /// Stores it, in the place of what was there.
    pub fn put(&self, connection: &mut Conn) -> QueryResult<()> {
        use learning_responses::dsl;
        let there = dsl::learning_responses.find((self.enrolment_id, self.activity_id, self.part_id));
        if diesel::update(there).set(self).execute(connection)? == 0 {
            diesel::insert_into(dsl::learning_responses).values(self).execute(connection)?;
        }
        Ok(())
    }

    /// As it goes over the wire.
    pub fn shown(self) -> Result<Response, AppError> {
        let marked = self.marked.as_deref().map(super::from_json).transpose()?;
        Ok(Response { part_id: self.part_id, given: super::from_json(&self.given)?, marked })
    }
}
