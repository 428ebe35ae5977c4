//! The gradebook of a cohort, as JSON, CSV and a spreadsheet. What is read does not depend on how many learners there are.

use super::overview::{self, Steps};
use super::sheet;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::learning::catalogue::language;
use crate::learning::guiding;
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::guided::{self, GuidedRow};
use crate::learning::rows::versions::VersionPartRow;
use crate::learning::rows::{count, from_json};
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION};
use actix_web::{HttpRequest, HttpResponse, get, web};
use shared::accounts::Person;
use shared::core::Language;
use shared::core::id::{CohortId, EnrolmentId, PartId};
use shared::learning::{
    Activity, Criterion, Grade, Gradebook, GradedActivity, GradedLearner, PartKind, ProgressState, Settings,
    Wanted, Weight,
};
use std::collections::{BTreeMap, HashMap};

/// What the learners of a cohort that one guides achieved, activity by activity.
#[utoipa::path(
    tag = "teaching",
    operation_id = "find_gradebook",
    params(("cohort_id" = CohortId, Path), Wanted),
    responses((status = 200, body = Gradebook)),
    security(("access_token" = []))
)]
#[get("/teaching/cohorts/{cohort_id}/gradebook")]
pub async fn find_gradebook(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<CohortId>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let (id, language) = (*id, language(&actor, wanted.language));
    let (gradebook, _) = app.db.read(move |connection| load(connection, &actor, id, language)).await?;
    etag::json(&request, &gradebook)
}

/// The same as CSV. A value that a spreadsheet would calculate begins with an apostrophe.
#[utoipa::path(
    tag = "teaching",
    operation_id = "export_gradebook_csv",
    params(("cohort_id" = CohortId, Path), Wanted),
    responses((status = 200, content_type = "text/csv", body = String)),
    security(("access_token" = []))
)]
#[get("/teaching/cohorts/{cohort_id}/gradebook/csv")]
pub async fn export_gradebook_csv(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<CohortId>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let language = language(&actor, wanted.language);
    let (gradebook, slug) = taken_along(&app, actor, *id, language).await?;
    let text = sheet::csv(&gradebook, language);
    Ok(file(&format!("{slug}.csv"), "text/csv; charset=utf-8", text.into_bytes()))
}

/// The same as a spreadsheet (Office Open XML).
#[utoipa::path(
    tag = "teaching",
    operation_id = "export_gradebook_xlsx",
    params(("cohort_id" = CohortId, Path), Wanted),
    responses((
        status = 200,
        content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        body = Vec<u8>,
    )),
    security(("access_token" = []))
)]
#[get("/teaching/cohorts/{cohort_id}/gradebook/xlsx")]
pub async fn export_gradebook_xlsx(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<CohortId>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let (language, now) = (language(&actor, wanted.language), app.clock.now());
    let (gradebook, slug) = taken_along(&app, actor, *id, language).await?;
    let written = web::block(move || sheet::xlsx(&gradebook, language, now));
    let bytes = written.await.map_err(AppError::internal)??;
    Ok(file(&format!("{slug}.xlsx"), sheet::XLSX, bytes))
}

fn file(name: &str, content_type: &'static str, bytes: Vec<u8>) -> HttpResponse {
    HttpResponse::Ok()
        .content_type(content_type)
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .insert_header((CACHE_CONTROL, "no-store"))
        .body(bytes)
}

/// The gradebook for a file, which is on record: what leaves the program is out of its hands.
async fn taken_along(
    app: &App,
    actor: Actor,
    id: CohortId,
    language: Language,
) -> Result<(Gradebook, String), AppError> {
    let now = app.clock.now();
    let act = Act::new(&app.ids, now, Some(actor.account), "export_gradebook", format!("cohort {id}"));
    let found = app.db.read(move |connection| load(connection, &actor, id, language)).await?;
    app.db.write(move |connection| act.record(connection)).await?;
    Ok(found)
}

/// The gradebook, and the name of its course in files.
fn load(
    connection: &mut Conn,
    actor: &ActorFacts,
    id: CohortId,
    language: Language,
) -> Result<(Gradebook, String), AppError> {
    let cohort = guiding::cohort(connection, actor, id)?;
    let course = CourseRow::find(connection, cohort.course_id)?.ok_or_else(AppError::not_found)?;
    let (title, activities) = overview::outline(connection, &course, language)?;
    let rubrics = match course.version_id {
        Some(version) => rubrics(VersionPartRow::list_kind(connection, version, PartKind::Assignment)?)?,
        None => HashMap::new(),
    };
    let rows = GuidedRow::of_cohort(connection, id)?;
    let learners: Vec<EnrolmentId> = rows.iter().map(|row| row.enrolment.id).collect();
    let achieved = Achieved {
        steps: overview::by_learner(guided::steps(connection, &learners)?),
        results: guided::results(connection, &learners)?
            .into_iter()
            .map(|(who, what, best)| ((who, what), best))
            .collect(),
        points: points(guided::marks(connection, &learners)?, &rubrics)?,
        most: rubrics.iter().map(|(part, rubric)| (*part, most(rubric))).collect(),
    };
    let learners = rows.into_iter().map(|row| achieved.learner(row, &activities)).collect();
    let column = |(module_title, activity): (String, Activity)| GradedActivity {
        id: activity.id,
        kind: activity.kind,
        title: activity.title,
        module_title,
        required: activity.required,
        most_points: achieved.most.get(&activity.id).copied(),
    };
    let gradebook = Gradebook {
        cohort_id: id,
        cohort: cohort.name,
        course: title,
        activities: activities.into_iter().map(column).collect(),
        learners,
    };
    Ok((gradebook, course.slug))
}

type Rubrics = HashMap<PartId, Vec<Criterion>>;

fn rubrics(parts: Vec<VersionPartRow>) -> Result<Rubrics, AppError> {
    let rubric = |part: VersionPartRow| match from_json(&part.settings)? {
        Settings::Assignment { rubric, .. } => Ok((part.part_id, rubric)),
        _ => Err(AppError::internal("an assignment with the settings of something else")),
    };
    parts.into_iter().map(rubric).collect()
}

/// The most points that a rubric gives.
fn most(rubric: &[Criterion]) -> u32 {
    rubric.iter().filter_map(|criterion| criterion.points.iter().max()).sum()
}

/// The points of levels; what the rubric does not have any more counts nothing.
fn worth(rubric: &[Criterion], levels: &BTreeMap<String, u32>) -> u32 {
    let points = |criterion: &Criterion| {
        let level = usize::try_from(*levels.get(&criterion.key)?).ok()?;
        criterion.points.get(level).copied()
    };
    rubric.iter().filter_map(points).sum()
}

type Cell = (EnrolmentId, PartId);

/// The points of work that was marked; of several marks the last.
fn points(
    marks: Vec<(EnrolmentId, PartId, String)>,
    rubrics: &Rubrics,
) -> Result<HashMap<Cell, u32>, AppError> {
    let mut points = HashMap::new();
    for (learner, part, levels) in marks {
        if let Some(rubric) = rubrics.get(&part) {
            points.insert((learner, part), worth(rubric, &from_json(&levels)?));
        }
    }
    Ok(points)
}

/// What all learners achieved.
struct Achieved {
    steps: HashMap<EnrolmentId, Steps>,
    results: HashMap<Cell, Option<i32>>,
    points: HashMap<Cell, u32>,
    most: HashMap<PartId, u32>,
}

impl Achieved {
    fn learner(&self, row: GuidedRow, activities: &[(String, Activity)]) -> GradedLearner {
        let GuidedRow { enrolment, required, learner } = row;
        let steps = self.steps.get(&enrolment.id);
        let grade = |(_, activity): &(String, Activity)| {
            let (state, _) = steps?.get(&activity.id)?;
            Some(self.grade((enrolment.id, activity.id), *state))
        };
        GradedLearner {
            enrolment_id: enrolment.id,
            learner: Person::from(learner),
            state: enrolment.state,
            done_count: count(enrolment.done_count),
            required_count: count(required.unwrap_or_default()),
            completed_at: enrolment.completed_at,
            grades: activities.iter().map(grade).collect(),
        }
    }

    fn grade(&self, cell: Cell, state: ProgressState) -> Grade {
        let points = self.points.get(&cell).copied();
        let of_work = points.and_then(|points| {
            points.saturating_mul(100).checked_div(self.most.get(&cell.1).copied().unwrap_or_default())
        });
        let of_quiz = self.results.get(&cell).copied().flatten().map(percent);
        Grade { state, percent: of_quiz.or(of_work), points }
    }
}

/// Whole percent of a part of all points.
fn percent(result: i32) -> u32 {
    count(result / (Weight::FULL.0 / 100))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_those_of_the_levels_that_the_rubric_has() {
        let criterion = |key: &str, points: &[u32]| Criterion { key: key.into(), points: points.to_vec() };
        let rubric = [criterion("clear", &[2, 1, 0]), criterion("kind", &[1, 4])];
        assert_eq!(most(&rubric), 6);
        let levels =
            |levels: &[(&str, u32)]| levels.iter().map(|(key, level)| ((*key).to_owned(), *level)).collect();
        assert_eq!(worth(&rubric, &levels(&[("clear", 0), ("kind", 1)])), 6);
        assert_eq!(worth(&rubric, &levels(&[("clear", 1), ("gone", 0)])), 1);
        assert_eq!(worth(&rubric, &levels(&[("clear", 7)])), 0);
    }

    #[test]
    fn percent_are_rounded_down() {
        assert_eq!([0, 6_666_666, 9_999_999, 10_000_000].map(percent), [0, 66, 99, 100]);
    }
}
