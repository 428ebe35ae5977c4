//! Courses.

use super::enrolments::EnrolmentRow;
use crate::db::Conn;
use crate::db::schema::learning_courses::{self, dsl};
use crate::db::schema::{learning_cards, learning_enrolments, learning_versions};
use crate::http::page::{Asked, Direction};
use diesel::prelude::*;
use shared::core::id::{AccountId, CourseId, CourseVersionId};
use shared::core::{Language, Timestamp};
use shared::learning::{CourseNotice, CourseQuery, CourseSummary, Entry};
use uuid::Uuid;

/// A course as it is stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_courses)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct CourseRow {
    pub id: CourseId,
    pub slug: String,
    pub source_language: Language,
    pub entry: Entry,
    pub notice: Option<CourseNotice>,
    pub revision: i32,
    pub created_by: Option<AccountId>,
    pub created_at: Timestamp,
    pub published_at: Option<Timestamp>,
    pub archived_at: Option<Timestamp>,
    pub version_id: Option<CourseVersionId>,
}

impl CourseRow {
    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::learning_courses).values(self).execute(connection).map(drop)
    }

    /// The course with this id.
    pub fn find(connection: &mut Conn, id: CourseId) -> QueryResult<Option<Self>> {
        dsl::learning_courses.find(id).select(Self::as_select()).first(connection).optional()
    }

    /// The course with this name.
    pub fn find_by_slug(connection: &mut Conn, slug: &str) -> QueryResult<Option<Self>> {
        dsl::learning_courses
            .filter(dsl::slug.eq(slug))
            .select(Self::as_select())
            .first(connection)
            .optional()
    }

    /// Whether it can be taken.
    pub fn is_offered(&self) -> bool {
        self.version_id.is_some() && self.archived_at.is_none()
    }

    /// Its draft has changed.
    pub fn touch(connection: &mut Conn, id: CourseId) -> QueryResult<()> {
        diesel::update(dsl::learning_courses.find(id))
            .set(dsl::revision.eq(dsl::revision + 1))
            .execute(connection)
            .map(drop)
    }

    /// Whoever comes in gets this version from now on.
    pub fn publish(
        connection: &mut Conn,
        id: CourseId,
        version: CourseVersionId,
        now: Timestamp,
    ) -> QueryResult<()> {
        diesel::update(dsl::learning_courses.find(id))
            .set(dsl::version_id.eq(version))
            .execute(connection)?;
        diesel::update(dsl::learning_courses.find(id).filter(dsl::published_at.is_null()))
            .set(dsl::published_at.eq(now))
            .execute(connection)
            .map(drop)
    }
}

/// What the catalogue says of a version, in one language.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_cards)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct CardRow {
    pub version_id: CourseVersionId,
    pub language: Language,
    pub title: String,
    pub summary: String,
    pub said_in: Language,
    pub hours: i32,
}

impl CardRow {
    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(learning_cards::table).values(self).execute(connection).map(drop)
    }
}

/// A course of the catalogue: itself, its card, and where the reader stands with what their version asks for.
#[derive(Queryable)]
pub struct Listed {
    course: CourseRow,
    card: CardRow,
    enrolment: Option<EnrolmentRow>,
    required: Option<i32>,
}

impl Listed {
    /// Those that can be taken, or with `mine` those that the reader has to do with, the newest first.
    pub fn list(
        connection: &mut Conn,
        reader: AccountId,
        language: Language,
        query: &CourseQuery,
        asked: &Asked,
    ) -> QueryResult<Vec<Self>> {
        let enrolled =
            learning_enrolments::course_id.eq(dsl::id).and(learning_enrolments::account_id.eq(reader));
        // Who is in an older version reads of that one; its required activities are the ones that count.
        let theirs = learning_versions::id.nullable().eq(learning_enrolments::version_id);
        let card = learning_cards::version_id.nullable().eq(dsl::version_id);
        let mut courses = dsl::learning_courses
            .inner_join(learning_cards::table.on(card.and(learning_cards::language.eq(language))))
            .left_join(learning_enrolments::table.on(enrolled))
            .left_join(learning_versions::table.on(theirs))
            .filter(dsl::published_at.is_not_null())
            .limit(asked.sql_rows())
            .select((
                CourseRow::as_select(),
                CardRow::as_select(),
                Option::<EnrolmentRow>::as_select(),
                learning_versions::required_count.nullable(),
            ))
            .into_boxed();
        courses = if query.mine {
            courses.filter(learning_enrolments::id.is_not_null())
        } else {
            courses.filter(dsl::archived_at.is_null())
        };
        let place = asked.place.map(|place| (place.direction, Timestamp(place.key), CourseId(place.id)));
        if let Some((direction, at, id)) = place {
            let (before, after) = (dsl::published_at.lt(at), dsl::published_at.gt(at));
            let beside = dsl::published_at.eq(at);
            courses = match direction {
                Direction::Next => courses.filter(before.or(beside.and(dsl::id.lt(id))).assume_not_null()),
                Direction::Previous => courses.filter(after.or(beside.and(dsl::id.gt(id))).assume_not_null()),
            };
        }
        match place {
            Some((Direction::Previous, ..)) => courses.order((dsl::published_at.asc(), dsl::id.asc())),
            _ => courses.order((dsl::published_at.desc(), dsl::id.desc())),
        }
        .load(connection)
    }

    /// Its place in the list.
    pub fn key(&self) -> (i64, Uuid) {
        (self.course.published_at.map_or(0, |at| at.0), self.course.id.0)
    }

    /// As it goes over the wire.
    pub fn shown(self) -> CourseSummary {
        let Self { course, card, enrolment, required } = self;
        CourseSummary {
            id: course.id,
            title: card.title,
            summary: card.summary,
            language: card.said_in,
            hours: super::count(card.hours),
            notice: course.notice,
            entry: course.entry,
            enrolment: enrolment.map(|row| EnrolmentRow::shown((row, required, course.version_id))),
        }
    }
}
