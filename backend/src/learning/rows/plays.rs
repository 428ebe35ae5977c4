//! How learners played practice scenarios.

use super::from_json;
use crate::db::Conn;
use crate::db::schema::learning_plays::{self, dsl};
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{EnrolmentId, PartId};
use shared::learning::Play;

/// A play as it is stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = learning_plays)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct PlayRow {
    pub enrolment_id: EnrolmentId,
    pub part_id: PartId,
    pub steps: String,
    pub reflection: String,
    pub ended: i32,
    pub updated_at: Timestamp,
}

impl PlayRow {
    /// Of one scenario.
    pub fn find(connection: &mut Conn, enrolment: EnrolmentId, part: PartId) -> QueryResult<Option<Self>> {
        dsl::learning_plays.find((enrolment, part)).select(Self::as_select()).first(connection).optional()
    }

    /// Stores it, in the place of what was there.
    pub fn put(&self, connection: &mut Conn) -> QueryResult<()> {
        let there = dsl::learning_plays.find((self.enrolment_id, self.part_id));
        if diesel::update(there).set(self).execute(connection)? == 0 {
            diesel::insert_into(dsl::learning_plays).values(self).execute(connection)?;
        }
        Ok(())
    }

    /// As it goes over the wire.
    pub fn shown(self) -> Result<Play, AppError> {
        Ok(Play { steps: from_json(&self.steps)?, reflection: self.reflection })
    }
}
