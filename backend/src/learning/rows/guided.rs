//! Learners as those see them who guide them.

use super::enrolments::EnrolmentRow;
use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::learning_enrolments::dsl;
use crate::db::schema::{
    accounts_accounts, accounts_organisations, learning_attempts, learning_cards,
    learning_cohort_facilitators, learning_cohorts, learning_courses, learning_progress,
    learning_submissions, learning_versions,
};
use crate::http::page::{Asked, Direction};
use diesel::dsl::max;
use diesel::prelude::*;
use shared::core::id::{AccountId, CohortId, CourseId, EnrolmentId, PartId};
use shared::core::{Country, Language, Timestamp};
use shared::learning::{CourseRequest, EnrolmentState, ProgressState, SubmissionState};
use uuid::Uuid;

/// Most requests of a list: the oldest come first, and who has decided them sees the next.
const MOST: i64 = 100;

/// Somebody's being in a course, with who they are and what their version asks for.
#[derive(Queryable)]
pub struct GuidedRow {
    /// Where they stand.
    pub enrolment: EnrolmentRow,
    /// How many activities their version asks for.
    pub required: Option<i32>,
    /// Who they are.
    pub learner: PersonRow,
}

/// What learners are read with.
macro_rules! learners {
    () => {
        dsl::learning_enrolments
            .inner_join(accounts_accounts::table.on(accounts_accounts::id.eq(dsl::account_id)))
            .inner_join(
                accounts_organisations::table
                    .on(accounts_organisations::id.eq(accounts_accounts::organisation_id)),
            )
            .left_join(learning_versions::table.on(learning_versions::id.nullable().eq(dsl::version_id)))
            .select((EnrolmentRow::as_select(), learning_versions::required_count.nullable(), PERSON))
    };
}

impl GuidedRow {
    /// One of them.
    pub fn find(connection: &mut Conn, id: EnrolmentId) -> QueryResult<Option<Self>> {
        learners!().filter(dsl::id.eq(id)).first(connection).optional()
    }

    /// Who learns in a course or has completed it, in no cohort and in these countries, the newest first; but for one's own account.
    pub fn in_no_cohort(
        connection: &mut Conn,
        course: CourseId,
        countries: &[Country],
        but: AccountId,
        asked: &Asked,
    ) -> QueryResult<Vec<Self>> {
        let mut rows = learners!()
            .filter(dsl::course_id.eq(course).and(dsl::cohort_id.is_null()))
            .filter(dsl::state.eq_any([EnrolmentState::Active, EnrolmentState::Completed]))
            .filter(accounts_accounts::country.eq_any(countries).and(dsl::account_id.ne(but)))
            .limit(asked.sql_rows())
            .into_boxed();
        let place = asked.place.map(|place| (place.direction, Timestamp(place.key), EnrolmentId(place.id)));
        if let Some((direction, at, id)) = place {
            let beside = dsl::enrolled_at.eq(at);
            rows = match direction {
                Direction::Next => rows.filter(dsl::enrolled_at.lt(at).or(beside.and(dsl::id.lt(id)))),
                Direction::Previous => rows.filter(dsl::enrolled_at.gt(at).or(beside.and(dsl::id.gt(id)))),
            };
        }
        match place {
            Some((Direction::Previous, ..)) => rows.order((dsl::enrolled_at.asc(), dsl::id.asc())),
            _ => rows.order((dsl::enrolled_at.desc(), dsl::id.desc())),
        }
        .load(connection)
    }

    /// Its place in the list.
    pub const fn key(&self) -> (i64, Uuid) {
        (self.enrolment.enrolled_at.0, self.enrolment.id.0)
    }

    /// All of a cohort, by name.
    pub fn of_cohort(connection: &mut Conn, cohort: CohortId) -> QueryResult<Vec<Self>> {
        learners!()
            .filter(dsl::cohort_id.eq(cohort))
            .order((accounts_accounts::name_folded, accounts_accounts::id))
            .load(connection)
    }
}

/// How far somebody is with an activity, and since when.
pub type Step = (EnrolmentId, PartId, ProgressState, Timestamp);

/// How far these learners are with all activities. By their names, here and below, and not by their cohort: PostgreSQL would rather read
/// everybody's rows for a join than find two hundred learners' own.
pub fn steps(connection: &mut Conn, learners: &[EnrolmentId]) -> QueryResult<Vec<Step>> {
    use learning_progress::dsl;
    dsl::learning_progress
        .filter(dsl::enrolment_id.eq_any(learners))
        .select((dsl::enrolment_id, dsl::part_id, dsl::state, dsl::changed_at))
        .load(connection)
}

/// The best result of each of these learners at each quiz.
pub fn results(
    connection: &mut Conn,
    learners: &[EnrolmentId],
) -> QueryResult<Vec<(EnrolmentId, PartId, Option<i32>)>> {
    use learning_attempts::dsl;
    dsl::learning_attempts
        .filter(dsl::enrolment_id.eq_any(learners))
        .group_by((dsl::enrolment_id, dsl::part_id))
        .select((dsl::enrolment_id, dsl::part_id, max(dsl::result)))
        .load(connection)
}

/// What the work of each of these learners was given, the last that was marked at the end.
pub fn marks(
    connection: &mut Conn,
    learners: &[EnrolmentId],
) -> QueryResult<Vec<(EnrolmentId, PartId, String)>> {
    use learning_submissions::dsl;
    dsl::learning_submissions
        .filter(dsl::enrolment_id.eq_any(learners))
        .filter(dsl::state.ne(SubmissionState::Waiting))
        .order(dsl::number)
        .select((dsl::enrolment_id, dsl::part_id, dsl::levels))
        .load(connection)
}

/// Where an account stands in a course, and in which cohort.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// Names it.
    pub id: EnrolmentId,
    /// Whose it is.
    pub account: AccountId,
    /// Where they stand.
    pub state: EnrolmentState,
    /// In which cohort.
    pub cohort: Option<CohortId>,
}

/// Where these accounts stand in a course.
pub fn standings(
    connection: &mut Conn,
    course: CourseId,
    accounts: &[AccountId],
) -> QueryResult<Vec<Standing>> {
    let rows: Vec<(EnrolmentId, AccountId, EnrolmentState, Option<CohortId>)> = dsl::learning_enrolments
        .filter(dsl::course_id.eq(course).and(dsl::account_id.eq_any(accounts)))
        .select((dsl::id, dsl::account_id, dsl::state, dsl::cohort_id))
        .load(connection)?;
    let standing = |(id, account, state, cohort)| Standing { id, account, state, cohort };
    Ok(rows.into_iter().map(standing).collect())
}

/// How many are in a cohort.
pub fn count_in(connection: &mut Conn, cohort: CohortId) -> QueryResult<i64> {
    dsl::learning_enrolments.filter(dsl::cohort_id.eq(cohort)).count().get_result(connection)
}

/// Who is in a cohort.
pub fn accounts_in(connection: &mut Conn, cohort: CohortId) -> QueryResult<Vec<AccountId>> {
    dsl::learning_enrolments.filter(dsl::cohort_id.eq(cohort)).select(dsl::account_id).load(connection)
}

/// Who asks to be let in and waits longest: people of these countries, and in courses of which the reader guides a cohort that is not
/// archived; but for the reader.
pub fn requests(
    connection: &mut Conn,
    reader: AccountId,
    countries: &[Country],
    course: Option<CourseId>,
    language: Language,
) -> QueryResult<Vec<CourseRequest>> {
    let guided = learning_cohorts::table
        .inner_join(
            learning_cohort_facilitators::table
                .on(learning_cohort_facilitators::cohort_id.eq(learning_cohorts::id)),
        )
        .filter(learning_cohort_facilitators::account_id.eq(reader))
        .filter(learning_cohorts::archived_at.is_null())
        .select(learning_cohorts::course_id);
    let card = learning_cards::version_id.nullable().eq(learning_courses::version_id);
    let mut rows = dsl::learning_enrolments
        .inner_join(accounts_accounts::table.on(accounts_accounts::id.eq(dsl::account_id)))
        .inner_join(
            accounts_organisations::table
                .on(accounts_organisations::id.eq(accounts_accounts::organisation_id)),
        )
        .inner_join(learning_courses::table.on(learning_courses::id.eq(dsl::course_id)))
        .left_join(learning_cards::table.on(card.and(learning_cards::language.eq(language))))
        .filter(dsl::state.eq(EnrolmentState::Requested).and(dsl::account_id.ne(reader)))
        .filter(accounts_accounts::country.eq_any(countries).or(dsl::course_id.eq_any(guided)))
        .order((dsl::enrolled_at, dsl::id))
        .limit(MOST)
        .select((
            dsl::id,
            PERSON,
            dsl::course_id,
            learning_courses::slug,
            learning_cards::title.nullable(),
            dsl::enrolled_at,
        ))
        .into_boxed();
    if let Some(course) = course {
        rows = rows.filter(dsl::course_id.eq(course));
    }
    let rows: Vec<(EnrolmentId, PersonRow, CourseId, String, Option<String>, Timestamp)> =
        rows.load(connection)?;
    let shown = |(id, learner, course_id, slug, title, requested_at): (
        _,
        PersonRow,
        _,
        String,
        Option<String>,
        _,
    )| {
        CourseRequest { id, learner: learner.into(), course_id, course: title.unwrap_or(slug), requested_at }
    };
    Ok(rows.into_iter().map(shown).collect())
}

/// Whether an account guides a cohort of this course that is not archived.
pub fn guides_in(connection: &mut Conn, account: AccountId, course: CourseId) -> QueryResult<bool> {
    let guided = learning_cohorts::table
        .inner_join(
            learning_cohort_facilitators::table
                .on(learning_cohort_facilitators::cohort_id.eq(learning_cohorts::id)),
        )
        .filter(learning_cohort_facilitators::account_id.eq(account))
        .filter(learning_cohorts::course_id.eq(course).and(learning_cohorts::archived_at.is_null()));
    diesel::select(diesel::dsl::exists(guided)).get_result(connection)
}
