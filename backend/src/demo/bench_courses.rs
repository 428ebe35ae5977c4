//! Many learners for the benchmark: copies of the courses that come with the program, and who has come how far in them.

use super::{DOMAIN, second_factors};
use crate::accounts::rows::NewAccountRow;
use crate::accounts::vault::Vault;
use crate::admin::rows::roles::GrantRow;
use crate::app::{Clock, Ids};
use crate::both;
use crate::db::schema::{
    accounts_accounts, accounts_role_grants, learning_enrolments, learning_progress, learning_version_parts,
};
use crate::db::{Conn, Db};
use crate::http::error::AppError;
use crate::learning::importing::Import;
use crate::learning::rows::cohorts::{CohortRow, add_facilitator};
use crate::learning::rows::enrolments::EnrolmentRow;
use crate::learning::rows::progress::ProgressRow;
use crate::learning::{publishing, starter};
use diesel::prelude::*;
use shared::accounts::RoleGrant;
use shared::core::id::{
    AccountId, CohortId, CourseId, CourseVersionId, EnrolmentId, OrganisationId, PartId, RoleGrantId,
};
use shared::core::{Country, Language, Role, Timestamp};
use shared::learning::{CohortContent, EnrolmentState, PartKind, ProgressState};
use std::sync::Arc;

/// How many learners a course has for each that it is copied for.
const LEARNERS_OF_A_COURSE: u32 = 100;
/// How many courses each learner is in.
const COURSES_OF_A_LEARNER: u32 = 6;
/// Learners of one transaction: keeps the log of the database small.
const LEARNERS_AT_ONCE: u32 = 200;
/// Learners before this one are in the cohorts of their courses, which so have 200 each, one or two less in some.
const COHORT_UNTIL: u32 = 200 * LEARNERS_AT_ONCE / COURSES_OF_A_LEARNER;
/// Rows of one statement.
const ROWS_AT_ONCE: usize = 2_000;
const DAY: i64 = 24 * 60 * 60;
/// Who guides: none of those who answer quizzes, since each code of a second factor works once.
const GUIDE: &str = "bench50";

/// A course as its learners are put into it.
struct Taken {
    course: CourseId,
    cohort: CohortId,
    version: CourseVersionId,
    activities: Vec<PartId>,
}

/// Loads this many learners, and a course for each hundred of them; those who sign in for the posts' benchmark learn too, and one of
/// them guides a cohort of each course.
pub fn load(db: &Db, clock: &Clock, ids: &Ids, vault: &Vault, learners: u32) -> Result<String, AppError> {
    let now = clock.now();
    let (there, organisation) = db.write_blocking(signing_in)?;
    let guide = |connection: &mut Conn| {
        let this = accounts_accounts::email.eq(format!("{GUIDE}@{DOMAIN}"));
        Ok(accounts_accounts::table.filter(this).select(accounts_accounts::id).first(connection)?)
    };
    let facilitator: AccountId = db.write_blocking(guide)?;
    let (known, vault) = (ids.clone(), vault.clone());
    db.write_blocking(move |connection| {
        let role = RoleGrant { role: Role::Facilitator, country: None, organisation_id: None };
        let grant = GrantRow::new(RoleGrantId(known.uuid(now)), facilitator, &role);
        diesel::insert_into(accounts_role_grants::table).values(grant).execute(connection)?;
        second_factors::load(connection, &known, &vault, now)
    })?;
    let courses = (learners / LEARNERS_OF_A_COURSE).max(1);
    let courses = Arc::new(load_courses(db, ids, now, courses, facilitator)?);
    let known = ids.clone();
    let taken = Arc::clone(&courses);
    // Those who sign in are in the same courses, all of them.
    let mut progress = db.write_blocking(move |connection| {
        there
            .chunks(1)
            .try_fold(0, |sum, one| Ok::<_, AppError>(sum + enrol(connection, &known, now, &taken, one, 0)?))
    })?;
    for first in (0..learners).step_by(usize::try_from(LEARNERS_AT_ONCE).map_err(AppError::internal)?) {
        let (ids, taken) = (ids.clone(), Arc::clone(&courses));
        let numbers = first..learners.min(first + LEARNERS_AT_ONCE);
        progress += db.write_blocking(move |connection| {
            let new = accounts(connection, &ids, now, organisation, numbers)?;
            enrol(connection, &ids, now, &taken, &new, first)
        })?;
    }
    db.write_blocking(|connection| {
        Ok(diesel::connection::SimpleConnection::batch_execute(connection, "ANALYZE")?)
    })?;
    Ok(format!(
        "loaded {} courses with {learners} learners, who have been in {progress} activities",
        courses.len()
    ))
}

/// Copies of the courses that come with the program, published, each with a cohort that this facilitator guides.
fn load_courses(
    db: &Db,
    ids: &Ids,
    now: Timestamp,
    count: u32,
    facilitator: AccountId,
) -> Result<Vec<Taken>, AppError> {
    let files = Arc::new(starter::files()?);
    let mut courses = Vec::new();
    for number in 0..count {
        let (ids, files) = (ids.clone(), Arc::clone(&files));
        courses.push(db.write_blocking(move |connection| {
            let place = usize::try_from(number).map_err(AppError::internal)?;
            let file = files.iter().cycle().nth(place).ok_or_else(|| AppError::internal("no course"))?;
            let slug = format!("{}-{number}", file.slug);
            let course = Import { ids: &ids, by: None, now }.store(connection, file, &slug)?;
            let version = publishing::propose(connection, &ids, &course, None, "", now)?;
            publishing::publish(connection, &version, now)?;
            let cohort = CohortId(ids.uuid(now));
            let content = CohortContent { name: "Benchmark".into(), starts_on: None, ends_on: None };
            CohortRow::new(cohort, course.id, content, now).insert(connection)?;
            add_facilitator(connection, cohort, facilitator)?;
            let activities = activities(connection, version.id)?;
            Ok(Taken { course: course.id, cohort, version: version.id, activities })
        })?);
    }
    Ok(courses)
}

fn activities(connection: &mut Conn, version: CourseVersionId) -> QueryResult<Vec<PartId>> {
    use learning_version_parts::dsl;
    dsl::learning_version_parts
        .filter(dsl::version_id.eq(version).and(dsl::part_id.eq(dsl::activity_id)))
        .filter(dsl::kind.ne(PartKind::BankQuestion))
        .order(dsl::position)
        .select(dsl::part_id)
        .load(connection)
}

/// The accounts that the posts' benchmark made, and their organisation.
fn signing_in(connection: &mut Conn) -> Result<(Vec<AccountId>, OrganisationId), AppError> {
    use accounts_accounts::dsl;
    let rows: Vec<(AccountId, OrganisationId)> = dsl::accounts_accounts
        .filter(dsl::email.like(format!("bench%@{DOMAIN}")))
        .order(dsl::email)
        .select((dsl::id, dsl::organisation_id))
        .load(connection)?;
    let organisation = rows.first().map(|(_, organisation)| *organisation);
    let organisation = organisation.ok_or_else(|| AppError::internal("load posts first: --bench N"))?;
    Ok((rows.into_iter().map(|(account, _)| account).collect(), organisation))
}

/// Accounts that learn and never sign in.
fn accounts(
    connection: &mut Conn,
    ids: &Ids,
    now: Timestamp,
    organisation_id: OrganisationId,
    numbers: std::ops::Range<u32>,
) -> Result<Vec<AccountId>, AppError> {
    let mut new = Vec::new();
    for number in numbers {
        let id = AccountId(ids.uuid(now));
        NewAccountRow {
            id,
            email: format!("learner{number}@{DOMAIN}"),
            name: format!("Learner {number}"),
            password_hash: None,
            language: Language::English,
            time_zone: "Europe/Bucharest".into(),
            country: Country::Romania,
            profession: None,
            organisation_id,
            created_at: now,
        }
        .insert(connection)?;
        new.push(id);
    }
    Ok(new)
}

/// Puts each learner into some courses, each into others, and each so far in each; gives in how many activities they have been.
fn enrol(
    connection: &mut Conn,
    ids: &Ids,
    now: Timestamp,
    courses: &[Taken],
    learners: &[AccountId],
    first: u32,
) -> Result<usize, AppError> {
    let (mut enrolments, mut progress) = (Vec::new(), Vec::new());
    for (number, account) in (first..).zip(learners) {
        for nth in 0..COURSES_OF_A_LEARNER.min(u32::try_from(courses.len()).map_err(AppError::internal)?) {
            let place = usize::try_from(number + nth).map_err(AppError::internal)? % courses.len().max(1);
            let Some(taken) = courses.get(place) else { continue };
            let enrolment = EnrolmentId(ids.uuid(now));
            let at = now.plus_seconds(-DAY * i64::from(number % 90));
            // The last of their courses each has only begun; in the others all have been everywhere.
            let been = if nth + 1 == COURSES_OF_A_LEARNER { 3 } else { taken.activities.len() };
            let parts = taken.activities.get(..been).unwrap_or(&taken.activities);
            progress.extend(parts.iter().map(|part| ProgressRow {
                enrolment_id: enrolment,
                part_id: *part,
                state: if number % 4 == 0 { ProgressState::Started } else { ProgressState::Done },
                place: None,
                changed_at: at,
            }));
            enrolments.push(EnrolmentRow {
                id: enrolment,
                course_id: taken.course,
                account_id: *account,
                version_id: Some(taken.version),
                state: EnrolmentState::Active,
                done_count: i32::try_from(been).map_err(AppError::internal)?,
                last_part_id: parts.last().copied(),
                enrolled_at: at,
                seen_at: at,
                completed_at: None,
                muted: 0,
                extra_percent: 0,
                cohort_id: (number < COHORT_UNTIL).then_some(taken.cohort),
            });
        }
    }
    for some in enrolments.chunks(ROWS_AT_ONCE) {
        both!(connection, c => diesel::insert_into(learning_enrolments::table).values(some).execute(c))?;
    }
    for some in progress.chunks(ROWS_AT_ONCE) {
        both!(connection, c => diesel::insert_into(learning_progress::table).values(some).execute(c))?;
    }
    Ok(progress.len())
}
