//! What the parts of a draft say, in each language, and said before.

use super::AT_ONCE;
use crate::both;
use crate::db::Conn;
use crate::db::schema::learning_words::{self, dsl};
use crate::db::schema::{learning_parts, learning_words_history};
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::id::{AccountId, CourseId, PartId};
use shared::core::{Language, Timestamp};
use shared::learning::Words;

/// Words as they are stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_words)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct WordsRow {
    pub part_id: PartId,
    pub language: Language,
    pub words: String,
    pub revision: i32,
    pub meaning: i32,
    pub edited_by: Option<AccountId>,
    pub edited_at: Timestamp,
}

/// The same in the history.
#[derive(Insertable)]
#[diesel(table_name = learning_words_history)]
struct Said<'a> {
    part_id: PartId,
    language: Language,
    revision: i32,
    words: &'a str,
    meaning: i32,
    edited_by: Option<AccountId>,
    edited_at: Timestamp,
}

impl WordsRow {
    /// Stores them for the first time.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::learning_words).values(self).execute(connection)?;
        self.remember(connection)
    }

    /// Stores them for the first time.
    pub fn insert_all(connection: &mut Conn, rows: &[Self]) -> QueryResult<()> {
        for some in rows.chunks(AT_ONCE) {
            both!(connection, c => diesel::insert_into(dsl::learning_words).values(some).execute(c))?;
            let said: Vec<_> = some.iter().map(Self::said).collect();
            both!(connection, c => diesel::insert_into(learning_words_history::table).values(&said).execute(c))?;
        }
        Ok(())
    }

    /// Keeps them among what the part has said.
    pub fn remember(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(learning_words_history::table).values(self.said()).execute(connection).map(drop)
    }

    fn said(&self) -> Said<'_> {
        Said {
            part_id: self.part_id,
            language: self.language,
            revision: self.revision,
            words: &self.words,
            meaning: self.meaning,
            edited_by: self.edited_by,
            edited_at: self.edited_at,
        }
    }

    /// Of all parts of a course.
    pub fn list(connection: &mut Conn, course: CourseId) -> QueryResult<Vec<Self>> {
        let parts = learning_parts::table
            .filter(learning_parts::course_id.eq(course).and(learning_parts::deleted_at.is_null()))
            .select(learning_parts::id);
        dsl::learning_words.filter(dsl::part_id.eq_any(parts)).select(Self::as_select()).load(connection)
    }

    /// What they say.
    pub fn words(&self) -> Result<Words, AppError> {
        super::from_json(&self.words)
    }
}
