//! Courses as those who write them see them in a list.

use super::title_of;
use crate::db::Conn;
use crate::db::schema::learning_courses::dsl;
use crate::db::schema::{learning_enrolments, learning_parts, learning_versions, learning_words};
use crate::http::actor::ActorFacts;
use crate::http::error::AppError;
use crate::http::page::{Asked, Direction};
use crate::learning::authoring::policy;
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::from_json;
use diesel::dsl::{case_when, count_star, sum};
use diesel::prelude::*;
use diesel::sql_types::Integer;
use shared::core::id::{CourseId, CourseVersionId, PartId};
use shared::core::{Language, Timestamp};
use shared::learning::{
    CourseState, EnrolmentState, Settings, TaughtCourse, TranslationCount, VersionState, VersionSummary,
};
use std::collections::HashMap;
use uuid::Uuid;

diesel::alias!(const ORIGINALS: Alias<Originals> = learning_words as originals);

/// A course with the version of its set-up and how many learn in it, or have.
#[derive(Clone, Queryable)]
pub struct TaughtRow {
    /// The course.
    pub course: CourseRow,
    /// The version of its set-up.
    pub setup_revision: i32,
    learners: Option<i64>,
}

/// What stands beside a course in a list.
#[derive(Default)]
pub struct Beside {
    /// Its title in the source language.
    pub title: String,
    /// Hours of work.
    pub hours: u32,
    /// Parts that say something.
    pub parts_count: u32,
    /// Of each language other than the source's how many parts it has, and how many of them are outdated.
    pub translated: HashMap<Language, (u32, u32)>,
    /// Its newest version.
    pub newest: Option<VersionSummary>,
    /// The number of the version that learners get.
    pub published: Option<u32>,
}

impl TaughtRow {
    /// The course with this id.
    pub fn find(connection: &mut Conn, id: CourseId) -> Result<Self, AppError> {
        let learners = learning_enrolments::table
            .filter(learning_enrolments::course_id.eq(dsl::id))
            .filter(learning_enrolments::state.eq_any([EnrolmentState::Active, EnrolmentState::Completed]))
            .count()
            .single_value();
        let row = dsl::learning_courses
            .find(id)
            .select((CourseRow::as_select(), dsl::setup_revision, learners))
            .first(connection)
            .optional()?;
        row.ok_or_else(AppError::not_found)
    }

    /// Those that stand here, the newest first.
    pub fn list(connection: &mut Conn, state: Option<CourseState>, asked: &Asked) -> QueryResult<Vec<Self>> {
        let learners = learning_enrolments::table
            .filter(learning_enrolments::course_id.eq(dsl::id))
            .filter(learning_enrolments::state.eq_any([EnrolmentState::Active, EnrolmentState::Completed]))
            .count()
            .single_value();
        let mut courses = dsl::learning_courses
            .limit(asked.sql_rows())
            .select((CourseRow::as_select(), dsl::setup_revision, learners))
            .into_boxed();
        courses = match state {
            None => courses,
            Some(CourseState::Archived) => courses.filter(dsl::archived_at.is_not_null()),
            Some(CourseState::Published) => {
                courses.filter(dsl::archived_at.is_null().and(dsl::version_id.is_not_null()))
            }
            Some(CourseState::Draft) => {
                courses.filter(dsl::archived_at.is_null().and(dsl::version_id.is_null()))
            }
        };
        let place = asked.place.map(|place| (place.direction, Timestamp(place.key), CourseId(place.id)));
        if let Some((direction, at, id)) = place {
            let beside = dsl::created_at.eq(at);
            courses = match direction {
                Direction::Next => courses.filter(dsl::created_at.lt(at).or(beside.and(dsl::id.lt(id)))),
                Direction::Previous => courses.filter(dsl::created_at.gt(at).or(beside.and(dsl::id.gt(id)))),
            };
        }
        match place {
            Some((Direction::Previous, ..)) => courses.order((dsl::created_at.asc(), dsl::id.asc())),
            _ => courses.order((dsl::created_at.desc(), dsl::id.desc())),
        }
        .load(connection)
    }

    /// Its place in the list.
    pub const fn key(&self) -> (i64, Uuid) {
        (self.course.created_at.0, self.course.id.0)
    }

    /// As it goes over the wire.
    pub fn shown(self, actor: &ActorFacts, beside: &Beside) -> TaughtCourse {
        let Self { course, setup_revision, learners } = self;
        let languages = Language::ALL.iter().filter(|language| **language != course.source_language);
        let translations = languages.map(|language| {
            let (written, outdated) = beside.translated.get(language).copied().unwrap_or_default();
            TranslationCount {
                language: *language,
                current: written.saturating_sub(outdated),
                outdated,
                missing: beside.parts_count.saturating_sub(written),
            }
        });
        TaughtCourse {
            translations: translations.collect(),
            id: course.id,
            state: match (course.archived_at, course.version_id) {
                (Some(_), _) => CourseState::Archived,
                (None, Some(_)) => CourseState::Published,
                (None, None) => CourseState::Draft,
            },
            slug: course.slug,
            title: beside.title.clone(),
            source_language: course.source_language,
            entry: course.entry,
            notice: course.notice,
            hours: beside.hours,
            revision: crate::learning::rows::count(setup_revision),
            created_at: course.created_at,
            newest_version: beside.newest,
            published_number: beside.published,
            learners_count: small(learners.unwrap_or_default()),
            parts_count: beside.parts_count,
            may_write: policy::may_write(actor),
            may_translate: policy::may_translate(actor),
        }
    }
}

/// What stands beside these courses.
pub fn beside(connection: &mut Conn, courses: &[TaughtRow]) -> Result<HashMap<CourseId, Beside>, AppError> {
    let ids: Vec<CourseId> = courses.iter().map(|row| row.course.id).collect();
    let mut beside: HashMap<CourseId, Beside> = ids.iter().map(|id| (*id, Beside::default())).collect();
    roots(connection, courses, &mut beside)?;
    versions(connection, &ids, &mut beside)?;
    for (course, parts) in count_originals(connection, &ids)? {
        beside.entry(course).or_default().parts_count = small(parts);
    }
    for (course, language, written, outdated) in count_translations(connection, &ids)? {
        let counts = (small(written), small(outdated.unwrap_or_default()));
        beside.entry(course).or_default().translated.insert(language, counts);
    }
    Ok(beside)
}

/// A course, the settings of its root, and what that says in one language.
type RootRow = (CourseId, String, Option<(Language, String)>);

fn roots(
    connection: &mut Conn,
    courses: &[TaughtRow],
    beside: &mut HashMap<CourseId, Beside>,
) -> Result<(), AppError> {
    let ids: Vec<PartId> = courses.iter().map(|row| PartId(row.course.id.0)).collect();
    let rows: Vec<RootRow> = learning_parts::table
        .left_join(learning_words::table.on(learning_words::part_id.eq(learning_parts::id)))
        .filter(learning_parts::id.eq_any(ids))
        .select((
            learning_parts::course_id,
            learning_parts::settings,
            (learning_words::language, learning_words::words).nullable(),
        ))
        .load(connection)?;
    let sources: HashMap<_, _> =
        courses.iter().map(|row| (row.course.id, row.course.source_language)).collect();
    for (course, settings, said) in rows {
        let one = beside.entry(course).or_default();
        if let Settings::Course { hours } = from_json(&settings)? {
            one.hours = hours;
        }
        if let Some((language, words)) = said
            && sources.get(&course) == Some(&language)
        {
            one.title = title_of(&words)?;
        }
    }
    Ok(())
}

/// The newest version of each course, and the one that learners get.
pub fn versions(
    connection: &mut Conn,
    courses: &[CourseId],
    beside: &mut HashMap<CourseId, Beside>,
) -> QueryResult<()> {
    use learning_versions::dsl as versions;
    let rows: Vec<(CourseId, CourseVersionId, i32, VersionState)> = versions::learning_versions
        .filter(versions::course_id.eq_any(courses))
        .order(versions::number)
        .select((versions::course_id, versions::id, versions::number, versions::state))
        .load(connection)?;
    for (course, id, number, state) in rows {
        let number = crate::learning::rows::count(number);
        let one = beside.entry(course).or_default();
        one.newest = Some(VersionSummary { id, number, state });
        if state == VersionState::Published {
            one.published = Some(number);
        }
    }
    Ok(())
}

/// How many parts of each course say something in its source language.
fn count_originals(connection: &mut Conn, courses: &[CourseId]) -> QueryResult<Vec<(CourseId, i64)>> {
    learning_parts::table
        .inner_join(dsl::learning_courses.on(dsl::id.eq(learning_parts::course_id)))
        .inner_join(
            learning_words::table.on(learning_words::part_id
                .eq(learning_parts::id)
                .and(learning_words::language.eq(dsl::source_language))),
        )
        .filter(learning_parts::course_id.eq_any(courses).and(learning_parts::deleted_at.is_null()))
        .group_by(learning_parts::course_id)
        .select((learning_parts::course_id, count_star()))
        .load(connection)
}

/// A course, a language, parts that say something in it, and how many of these are outdated.
type Translated = (CourseId, Language, i64, Option<i64>);

/// How many parts of each course are translated into each language, and how many of these are outdated.
fn count_translations(connection: &mut Conn, courses: &[CourseId]) -> QueryResult<Vec<Translated>> {
    let is_original = ORIGINALS
        .field(learning_words::part_id)
        .eq(learning_parts::id)
        .and(ORIGINALS.field(learning_words::language).eq(dsl::source_language));
    let is_outdated = learning_words::meaning.lt(ORIGINALS.field(learning_words::meaning));
    let one = case_when(is_outdated, 1.into_sql::<Integer>()).otherwise(0.into_sql::<Integer>());
    learning_parts::table
        .inner_join(dsl::learning_courses.on(dsl::id.eq(learning_parts::course_id)))
        .inner_join(ORIGINALS.on(is_original))
        .inner_join(
            learning_words::table.on(learning_words::part_id
                .eq(learning_parts::id)
                .and(learning_words::language.ne(dsl::source_language))),
        )
        .filter(learning_parts::course_id.eq_any(courses).and(learning_parts::deleted_at.is_null()))
        .group_by((learning_parts::course_id, learning_words::language))
        .select((learning_parts::course_id, learning_words::language, count_star(), sum(one)))
        .load(connection)
}

/// A number of rows as the wire has it.
pub fn small(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
