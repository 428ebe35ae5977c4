//! What learners are shown, ready to be sent.

use super::{AT_ONCE, from_json};
use crate::both;
use crate::db::Conn;
use crate::db::schema::learning_pages::{self, dsl};
use crate::db::schema::{learning_cards, learning_enrolments};
use crate::http::error::AppError;
use crate::learning::freezing::Head;
use diesel::prelude::*;
use serde::Deserialize;
use shared::core::Language;
use shared::core::id::{AccountId, CourseVersionId, PartId};
use shared::learning::{EnrolmentState, PartKind};
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

    /// What all lessons of a version say.
    pub fn lessons(
        connection: &mut Conn,
        version: CourseVersionId,
        language: Language,
    ) -> QueryResult<Vec<String>> {
        dsl::learning_pages
            .filter(dsl::version_id.eq(version).and(dsl::language.eq(language)))
            .filter(dsl::kind.eq(PartKind::Lesson))
            .select(dsl::content)
            .load(connection)
    }

    /// The captions of these recordings and films.
    pub fn captions(
        connection: &mut Conn,
        version: CourseVersionId,
        recordings: &[PartId],
        language: Language,
    ) -> QueryResult<Vec<(PartId, String)>> {
        dsl::learning_pages
            .filter(dsl::version_id.eq(version).and(dsl::part_id.eq_any(recordings)))
            .filter(dsl::language.eq(language).and(dsl::kind.eq_any([PartKind::Audio, PartKind::Video])))
            .select((dsl::part_id, dsl::content))
            .load(connection)
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

/// The captions of a recording or film in the version in which this account learns, or has.
pub fn captions(
    connection: &mut Conn,
    account: AccountId,
    part: PartId,
    language: Language,
) -> QueryResult<Option<String>> {
    use learning_enrolments::dsl as enrolments;
    let theirs = enrolments::learning_enrolments
        .filter(enrolments::account_id.eq(account))
        .filter(enrolments::state.eq_any([EnrolmentState::Active, EnrolmentState::Completed]))
        .filter(enrolments::version_id.is_not_null())
        .select(enrolments::version_id.assume_not_null());
    dsl::learning_pages
        .filter(dsl::version_id.eq_any(theirs).and(dsl::part_id.eq(part)).and(dsl::language.eq(language)))
        .filter(dsl::kind.eq_any([PartKind::Audio, PartKind::Video]))
        .select(dsl::content)
        .first(connection)
        .optional()
}

/// The titles of courses and of activities of a kind, as versions have them.
pub type Titles = HashMap<(CourseVersionId, PartId), (String, String)>;

/// What is read of a page for its title.
#[derive(Deserialize)]
struct Titled {
    head: Head,
}

/// The titles of the course and of the activity at each of these places.
pub fn titles(
    connection: &mut Conn,
    places: &[(CourseVersionId, PartId)],
    kind: PartKind,
    language: Language,
) -> Result<Titles, AppError> {
    let (versions, parts): (Vec<_>, Vec<_>) = places.iter().copied().unzip();
    let pages: Vec<(CourseVersionId, PartId, String)> = dsl::learning_pages
        .filter(dsl::version_id.eq_any(&versions).and(dsl::part_id.eq_any(&parts)))
        .filter(dsl::language.eq(language).and(dsl::kind.eq(kind)))
        .select((dsl::version_id, dsl::part_id, dsl::content))
        .load(connection)?;
    let cards: Vec<(CourseVersionId, String)> = learning_cards::table
        .filter(learning_cards::version_id.eq_any(&versions).and(learning_cards::language.eq(language)))
        .select((learning_cards::version_id, learning_cards::title))
        .load(connection)?;
    let courses: HashMap<_, _> = cards.into_iter().collect();
    let titled = pages.into_iter().filter_map(|(version, part, content)| {
        let course = courses.get(&version)?.clone();
        let page = from_json(&content).map(|page: Titled| ((version, part), (course, page.head.title)));
        Some(page)
    });
    titled.collect()
}
