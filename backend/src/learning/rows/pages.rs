//! What learners are shown, ready to be sent.

use super::AT_ONCE;
use crate::both;
use crate::db::Conn;
use crate::db::schema::learning_pages::{self, dsl};
use diesel::prelude::*;
use shared::core::Language;
use shared::core::id::{CourseVersionId, PartId};
use shared::learning::PartKind;
use std::collections::HashMap;

/// A page as it is stored. Every version has one of every language for each part that has pages: which words fill in where a
/// translation is missing was decided when it was frozen.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_pages)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct PageRow {
    pub version_id: CourseVersionId,
    pub part_id: PartId,
    pub language: Language,
    pub kind: PartKind,
    pub content: String,
}

impl PageRow {
    /// Stores them.
    pub fn insert_all(connection: &mut Conn, pages: &[Self]) -> QueryResult<()> {
        for some in pages.chunks(AT_ONCE) {
            both!(connection, c => diesel::insert_into(dsl::learning_pages).values(some).execute(c))?;
        }
        Ok(())
    }

    /// The keys of questions of the bank, in this order.
    pub fn questions(
        connection: &mut Conn,
        version: CourseVersionId,
        questions: &[PartId],
        language: Language,
    ) -> QueryResult<Vec<String>> {
        let rows: Vec<(PartId, String)> = dsl::learning_pages
            .filter(dsl::version_id.eq(version).and(dsl::part_id.eq_any(questions)))
            .filter(dsl::language.eq(language).and(dsl::kind.eq(PartKind::BankQuestion)))
            .select((dsl::part_id, dsl::content))
            .load(connection)?;
        let mut rows: HashMap<_, _> = rows.into_iter().collect();
        Ok(questions.iter().filter_map(|question| rows.remove(question)).collect())
    }

    /// What it says, if it is of this kind: the key of a question is asked for as a question, and by nothing else.
    pub fn content(
        connection: &mut Conn,
        version: CourseVersionId,
        part: PartId,
        language: Language,
        kind: PartKind,
    ) -> QueryResult<Option<String>> {
        dsl::learning_pages
            .filter(dsl::version_id.eq(version).and(dsl::part_id.eq(part)).and(dsl::language.eq(language)))
            .filter(dsl::kind.eq(kind))
            .select(dsl::content)
            .first(connection)
            .optional()
    }
}
