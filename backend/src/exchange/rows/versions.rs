//! The texts of practices that were sent to be reviewed, sealed, and who let them pass.

use crate::db::Conn;
use crate::db::schema::exchange_versions::{self, dsl};
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, PracticeId};

/// A text that was sent to be reviewed.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = exchange_versions)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct VersionRow {
    pub practice_id: PracticeId,
    pub number: i32,
    pub sealed: Vec<u8>,
    pub submitted_at: Timestamp,
    pub privacy_reviewer_id: Option<AccountId>,
    pub passed_at: Option<Timestamp>,
    pub editor_id: Option<AccountId>,
    pub published_at: Option<Timestamp>,
}

impl VersionRow {
    /// Stores a new one.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::exchange_versions).values(self).execute(connection).map(drop)
    }

    /// One of a practice.
    pub fn find(connection: &mut Conn, practice: PracticeId, number: i32) -> Result<Self, AppError> {
        let row = dsl::exchange_versions.find((practice, number)).select(Self::as_select());
        row.first(connection).optional()?.ok_or_else(AppError::not_found)
    }

    /// The one that was last published, whether or not it still is.
    pub fn last_published(connection: &mut Conn, practice: PracticeId) -> QueryResult<Option<Self>> {
        dsl::exchange_versions
            .filter(dsl::practice_id.eq(practice).and(dsl::published_at.is_not_null()))
            .order(dsl::number.desc())
            .select(Self::as_select())
            .first(connection)
            .optional()
    }

    /// A privacy reviewer lets it pass.
    pub fn pass(&self, connection: &mut Conn, by: AccountId, now: Timestamp) -> QueryResult<()> {
        diesel::update(dsl::exchange_versions.find((self.practice_id, self.number)))
            .set((dsl::privacy_reviewer_id.eq(by), dsl::passed_at.eq(now)))
            .execute(connection)
            .map(drop)
    }

    /// An editor publishes it.
    pub fn publish(&self, connection: &mut Conn, by: AccountId, now: Timestamp) -> QueryResult<()> {
        diesel::update(dsl::exchange_versions.find((self.practice_id, self.number)))
            .set((dsl::editor_id.eq(by), dsl::published_at.eq(now)))
            .execute(connection)
            .map(drop)
    }
}
