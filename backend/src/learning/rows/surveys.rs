//! What learners answered before and after a course.

use crate::db::Conn;
use crate::db::schema::learning_surveys::{self, dsl};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{EnrolmentId, PartId};
use shared::learning::Phase;

/// Answers as they are stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_surveys)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct SurveyRow {
    pub enrolment_id: EnrolmentId,
    pub part_id: PartId,
    pub phase: Phase,
    pub answers: String,
    pub answered_at: Timestamp,
}

impl SurveyRow {
    /// Stores them.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::learning_surveys).values(self).execute(connection).map(drop)
    }

    /// When a learner has answered.
    pub fn phases(connection: &mut Conn, enrolment: EnrolmentId, part: PartId) -> QueryResult<Vec<Phase>> {
        let own = dsl::learning_surveys.filter(dsl::enrolment_id.eq(enrolment).and(dsl::part_id.eq(part)));
        own.select(dsl::phase).load(connection)
    }

    /// What those answered before and after who answered both times, the first ones first, without whose it is.
    pub fn pairs(connection: &mut Conn, part: PartId) -> QueryResult<Vec<(String, String)>> {
        let before = diesel::alias!(learning_surveys as before);
        let same = before
            .field(learning_surveys::enrolment_id)
            .eq(dsl::enrolment_id)
            .and(before.field(learning_surveys::part_id).eq(dsl::part_id))
            .and(before.field(learning_surveys::phase).eq(Phase::Before));
        dsl::learning_surveys
            .inner_join(before.on(same))
            .filter(dsl::part_id.eq(part).and(dsl::phase.eq(Phase::After)))
            .order((dsl::answered_at, dsl::enrolment_id))
            .select((before.field(learning_surveys::answers), dsl::answers))
            .load(connection)
    }
}
