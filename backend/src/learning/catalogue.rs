//! The catalogue, and a course's page.

use super::cohorts;
use super::rows::courses::{CourseRow, Listed};
use super::rows::enrolments::EnrolmentRow;
use super::rows::pages::PageRow;
use super::rows::parts::PartRow;
use super::rows::progress::ProgressRow;
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::page::Asked;
use actix_web::{HttpRequest, HttpResponse, get, web};
use serde::Serialize;
use serde_json::value::RawValue;
use shared::core::id::CourseId;
use shared::core::{Language, Page};
use shared::learning::{
    Course, CourseNotice, CourseQuery, CourseSummary, Enrolment, Entry, OwnCohort, PartKind, Progress, Wanted,
};

/// The language in which the actor wants to read: what they ask for, or the one that they read best.
pub fn language(actor: &ActorFacts, wanted: Option<Language>) -> Language {
    wanted.or_else(|| actor.reads.first().copied()).unwrap_or(Language::English)
}

/// The courses that can be taken, the newest first, and where one stands in each.
#[utoipa::path(
    tag = "learning",
    operation_id = "list_courses",
    params(CourseQuery),
    responses((status = 200, body = Page<CourseSummary>)),
    security(("access_token" = []))
)]
#[get("/learning/courses")]
pub async fn list_courses(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<CourseQuery>,
) -> Result<HttpResponse, AppError> {
    let asked = Asked::of("courses", &*query)?;
    let language = language(&actor, query.language);
    let rows = app
        .db
        .read(move |connection| Ok(Listed::list(connection, actor.account, language, &query, &asked)?))
        .await?;
    etag::json(&request, &asked.page(rows, Listed::key).map(Listed::shown))
}

/// A [`Course`] whose outline is sent as it is stored.
#[derive(Serialize)]
struct Sent {
    id: CourseId,
    entry: Entry,
    notice: Option<CourseNotice>,
    outline: Box<RawValue>,
    enrolment: Option<Enrolment>,
    cohort: Option<OwnCohort>,
    progress: Vec<Progress>,
    may_enrol: bool,
}

/// A course: what is in it, and how far one is. Who is in it sees the version that they are in.
#[utoipa::path(
    tag = "learning",
    operation_id = "find_course",
    params(("course_id" = CourseId, Path), Wanted),
    responses((status = 200, body = Course)),
    security(("access_token" = []))
)]
#[get("/learning/courses/{course_id}")]
pub async fn find_course(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let (course, language) = (*course, language(&actor, wanted.language));
    let sent = app.db.read(move |connection| load(connection, &actor, course, language)).await?;
    etag::json(&request, &sent)
}

fn load(
    connection: &mut Conn,
    actor: &ActorFacts,
    course: CourseId,
    language: Language,
) -> Result<Sent, AppError> {
    let row = CourseRow::find(connection, course)?.ok_or_else(AppError::not_found)?;
    let found = EnrolmentRow::find(connection, course, actor.account)?;
    let theirs = found.as_ref().and_then(|(enrolment, ..)| enrolment.learning_in());
    let offered = row.version_id.filter(|_| row.is_offered());
    let version = theirs.or(offered).ok_or_else(AppError::not_found)?;
    let outline = PageRow::content(connection, version, PartRow::root(course), language, PartKind::Course)?;
    let outline =
        RawValue::from_string(outline.ok_or_else(AppError::not_found)?).map_err(AppError::internal)?;
    let progress = match &found {
        Some((enrolment, ..)) => ProgressRow::list(connection, enrolment.id)?,
        None => Vec::new(),
    };
    let in_cohort = found.as_ref().and_then(|(enrolment, ..)| Some((enrolment.cohort_id?, enrolment.id)));
    let cohort = match in_cohort {
        Some((cohort, learner)) => cohorts::find_own(connection, cohort, learner)?,
        None => None,
    };
    let may_enrol = row.is_offered() && row.entry != Entry::ByCohort && theirs.is_none();
    Ok(Sent {
        id: row.id,
        entry: row.entry,
        notice: row.notice,
        outline,
        enrolment: found.map(EnrolmentRow::shown),
        cohort,
        progress: progress.into_iter().map(ProgressRow::shown).collect(),
        may_enrol,
    })
}
