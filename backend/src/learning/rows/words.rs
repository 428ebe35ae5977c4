//! What the parts of a draft say, in each language, and said before.

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

impl WordsRow {
    /// Stores them for the first time.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::learning_words).values(self).execute(connection)?;
        self.remember(connection)
    }

    /// Keeps them among what the part has said.
    pub fn remember(&self, connection: &mut Conn) -> QueryResult<()> {
        use learning_words_history::dsl as history;
        diesel::insert_into(history::learning_words_history)
            .values((
                history::part_id.eq(self.part_id),
                history::language.eq(self.language),
                history::revision.eq(self.revision),
                history::words.eq(&self.words),
                history::meaning.eq(self.meaning),
                history::edited_by.eq(self.edited_by),
                history::edited_at.eq(self.edited_at),
            ))
            .execute(connection)
            .map(drop)
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
