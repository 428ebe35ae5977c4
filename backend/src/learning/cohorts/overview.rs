//! Where the learners of a cohort stand. What is read does not depend on how many they are.

use super::setup::show;
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::page::Asked;
use crate::learning::catalogue::language;
use crate::learning::guiding;
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::guided::{self, GuidedRow, Step};
use crate::learning::rows::pages::PageRow;
use crate::learning::rows::parts::PartRow;
use crate::learning::rows::{count, from_json};
use actix_web::{HttpRequest, HttpResponse, get, web};
use shared::accounts::Person;
use shared::core::id::{CohortId, CourseId, EnrolmentId, PartId};
use shared::core::{Language, Page, Timestamp};
use shared::learning::{
    Activity, CohortOverview, EnrolmentState, LearnerQuery, LearnerStanding, NamedActivity, Outline,
    PartKind, ProgressState, Wanted,
};
use std::collections::HashMap;

/// How far somebody is with activities, and since when.
pub type Steps = HashMap<PartId, (ProgressState, Timestamp)>;

/// A cohort that one guides, with where each of its learners stands: what is done, where they are, since when, and when they were there
/// last.
#[utoipa::path(
    tag = "teaching",
    operation_id = "find_cohort_overview",
    params(("cohort_id" = CohortId, Path), Wanted),
    responses((status = 200, body = CohortOverview)),
    security(("access_token" = []))
)]
#[get("/teaching/cohorts/{cohort_id}/learners")]
pub async fn find_cohort_overview(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<CohortId>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let (id, language) = (*id, language(&actor, wanted.language));
    let overview = app.db.read(move |connection| load(connection, &actor, id, language)).await?;
    etag::json(&request, &overview)
}

fn load(
    connection: &mut Conn,
    actor: &ActorFacts,
    id: CohortId,
    language: Language,
) -> Result<CohortOverview, AppError> {
    let row = guiding::cohort(connection, actor, id)?;
    let cohort = show(connection, actor, id, language)?;
    let course = CourseRow::find(connection, row.course_id)?.ok_or_else(AppError::not_found)?;
    let rows = GuidedRow::of_cohort(connection, id)?;
    Ok(CohortOverview { cohort, learners: standings(connection, &course, rows, language)? })
}

/// Who learns in a course in no cohort and is guided by the facilitators of their country, of whom one is: where each stands, the newest
/// first.
#[utoipa::path(
    tag = "teaching",
    operation_id = "list_learners_without_cohort",
    params(("course_id" = CourseId, Path), LearnerQuery),
    responses((status = 200, body = Page<LearnerStanding>)),
    security(("access_token" = []))
)]
#[get("/teaching/courses/{course_id}/learners")]
pub async fn list_learners_without_cohort(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
    query: web::Query<LearnerQuery>,
) -> Result<HttpResponse, AppError> {
    guiding::require_facilitator(&actor)?;
    let (course, query) = (*course, query.into_inner());
    let asked = Asked::of(&format!("learners of {course}"), &query)?;
    let language = language(&actor, query.language);
    let page = app
        .db
        .read(move |connection| {
            let countries = guiding::countries(&actor);
            let rows = GuidedRow::in_no_cohort(connection, course, &countries, actor.account, &asked)?;
            let course = CourseRow::find(connection, course)?.ok_or_else(AppError::not_found)?;
            asked
                .page(rows, GuidedRow::key)
                .try_map_all(|rows| standings(connection, &course, rows, language))
        })
        .await?;
    etag::json(&request, &page)
}

fn standings(
    connection: &mut Conn,
    course: &CourseRow,
    rows: Vec<GuidedRow>,
    language: Language,
) -> Result<Vec<LearnerStanding>, AppError> {
    let (_, activities) = outline(connection, course, language)?;
    let ids: Vec<EnrolmentId> = rows.iter().map(|row| row.enrolment.id).collect();
    let mut steps = by_learner(guided::steps(connection, &ids)?);
    let standing = |row: GuidedRow| {
        let own = steps.remove(&row.enrolment.id).unwrap_or_default();
        standing(row, &activities, &own)
    };
    Ok(rows.into_iter().map(standing).collect())
}

/// The title of a course and its activities with the titles of their modules, in their order, as the version has them that whoever comes
/// in gets. Before one is published its name in files, and no activity.
pub fn outline(
    connection: &mut Conn,
    course: &CourseRow,
    language: Language,
) -> Result<(String, Vec<(String, Activity)>), AppError> {
    let Some(version) = course.version_id else { return Ok((course.slug.clone(), Vec::new())) };
    let page = PageRow::content(connection, version, PartRow::root(course.id), language, PartKind::Course)?;
    let outline: Outline = from_json(&page.ok_or_else(AppError::not_found)?)?;
    let within = outline.modules.into_iter().flat_map(|module| {
        let title = module.title;
        module.activities.into_iter().map(move |activity| (title.clone(), activity))
    });
    let beside = outline.activities.into_iter().map(|activity| (String::new(), activity));
    Ok((outline.title, within.chain(beside).collect()))
}

/// What each learner has begun or done.
pub fn by_learner(steps: Vec<Step>) -> HashMap<EnrolmentId, Steps> {
    let mut of_learner: HashMap<EnrolmentId, Steps> = HashMap::new();
    for (enrolment, part, state, at) in steps {
        of_learner.entry(enrolment).or_default().insert(part, (state, at));
    }
    of_learner
}

/// Where one learner stands among these activities.
pub fn standing(row: GuidedRow, activities: &[(String, Activity)], steps: &Steps) -> LearnerStanding {
    let GuidedRow { enrolment, required, learner } = row;
    let since = steps.values().filter(|(state, _)| *state == ProgressState::Done).map(|(_, at)| *at).max();
    let is_there = enrolment.state == EnrolmentState::Active;
    let at = if is_there { at(activities, enrolment.last_part_id, steps) } else { None };
    LearnerStanding {
        enrolment_id: enrolment.id,
        learner: Person::from(learner),
        state: enrolment.state,
        done_count: count(enrolment.done_count),
        required_count: count(required.unwrap_or_default()),
        enrolled_at: enrolment.enrolled_at,
        seen_at: enrolment.seen_at,
        completed_at: enrolment.completed_at,
        at,
        since: since.map_or(enrolment.enrolled_at, |since| since.max(enrolment.enrolled_at)),
        extra_percent: count(enrolment.extra_percent),
    }
}

/// The activity that a learner is at: the one that they were in last; if it is done, the first required one that is not.
fn at(activities: &[(String, Activity)], last: Option<PartId>, steps: &Steps) -> Option<NamedActivity> {
    let is_done = |id: PartId| steps.get(&id).is_some_and(|(state, _)| *state == ProgressState::Done);
    let open = || activities.iter().map(|(_, activity)| activity).filter(|activity| !is_done(activity.id));
    let was = open().find(|activity| Some(activity.id) == last);
    let found = was.or_else(|| open().find(|activity| activity.required))?;
    Some(NamedActivity { id: found.id, kind: found.kind, title: found.title.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn activity(number: u128, required: bool) -> (String, Activity) {
        let activity = Activity {
            id: PartId(Uuid::from_u128(number)),
            kind: PartKind::Lesson,
            exercise: false,
            title: format!("{number}"),
            summary: String::new(),
            language: Language::English,
            whole: true,
            minutes: None,
            required,
        };
        (String::new(), activity)
    }

    #[test]
    fn one_is_at_what_one_was_in_or_at_what_comes_next() {
        let activities = [activity(1, true), activity(2, false), activity(3, true)];
        let done = |numbers: &[u128]| -> Steps {
            let step =
                |number: &u128| (PartId(Uuid::from_u128(*number)), (ProgressState::Done, Timestamp(0)));
            numbers.iter().map(step).collect()
        };
        let at = |last: Option<u128>, numbers: &[u128]| {
            let last = last.map(|last| PartId(Uuid::from_u128(last)));
            at(&activities, last, &done(numbers)).map(|found| found.title)
        };
        assert_eq!(at(None, &[]).as_deref(), Some("1"));
        assert_eq!(at(Some(2), &[1]).as_deref(), Some("2"), "she is in it, though nobody asks for it");
        assert_eq!(at(Some(1), &[1]).as_deref(), Some("3"), "what is optional is not asked for");
        assert_eq!(at(Some(9), &[1]).as_deref(), Some("3"), "what is gone is no place");
        assert_eq!(at(Some(3), &[1, 3]), None);
    }
}
