//! Quizzes: what one reads before an attempt, and beginning one.

use super::attempts::{self, Taken};
use super::catalogue::language;
use super::completion;
use super::freezing::ActivityPage;
use super::lessons::learner;
use super::rows::attempts::AttemptRow;
use super::rows::enrolments::EnrolmentRow;
use super::rows::pages::PageRow;
use super::rows::progress::ProgressRow;
use super::rows::{from_json, to_json};
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use shared::core::id::{AttemptId, CourseId, CourseVersionId, PartId};
use shared::core::{Language, ProblemCode, Timestamp};
use shared::learning::{
    Attempt, AttemptState, PartKind, ProgressState, QuizPage, QuizSettings, Settings, Wanted,
};
use xxhash_rust::xxh3::xxh3_64_with_seed;

/// The page of a quiz in a version, and how it is taken.
pub(super) fn page(
    connection: &mut Conn,
    version: CourseVersionId,
    quiz: PartId,
    language: Language,
) -> Result<(ActivityPage, QuizSettings), AppError> {
    let content = PageRow::content(connection, version, quiz, language, PartKind::Quiz)?;
    let page: ActivityPage = from_json(&content.ok_or_else(AppError::not_found)?)?;
    match page.settings.clone() {
        Settings::Quiz(settings) => Ok((page, settings)),
        _ => Err(AppError::internal("a quiz with the settings of something else")),
    }
}

/// A quiz of a course that one learns in, with one's attempts.
#[utoipa::path(
    tag = "learning",
    operation_id = "find_quiz",
    params(("course_id" = CourseId, Path), ("part_id" = PartId, Path), Wanted),
    responses((status = 200, body = QuizPage)),
    security(("access_token" = []))
)]
#[get("/learning/courses/{course_id}/quizzes/{part_id}")]
pub async fn find_quiz(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CourseId, PartId)>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let ((course, part), language) = (*path, language(&actor, wanted.language));
    let page = app.db.read(move |connection| load(connection, &actor, course, part, language)).await?;
    etag::json(&request, &page)
}

fn load(
    connection: &mut Conn,
    actor: &ActorFacts,
    course: CourseId,
    quiz: PartId,
    language: Language,
) -> Result<QuizPage, AppError> {
    let (enrolment, version) = learner(connection, course, actor.account)?;
    let (page, settings) = page(connection, version, quiz, language)?;
    let attempts = AttemptRow::list(connection, enrolment.id, quiz)?;
    let progress = ProgressRow::find(connection, enrolment.id, quiz)?;
    let head = page.head;
    Ok(QuizPage {
        course_id: course,
        id: quiz,
        title: head.title,
        summary: head.summary,
        html: page.html,
        language,
        said_in: head.said_in,
        module_title: head.module_title,
        questions_count: page.pools.iter().map(|pool| pool.count).sum(),
        pass_percent: settings.pass_percent,
        attempts_allowed: settings.attempts,
        minutes: minutes(&settings, &enrolment),
        review: settings.review,
        may_start: may_start(&settings, &attempts),
        attempts: attempts.iter().map(|attempt| attempt.shown(settings.pass_percent)).collect(),
        progress: progress.map(ProgressRow::shown),
        previous: head.previous,
        next: head.next,
    })
}

/// How long an attempt lasts for this learner.
fn minutes(settings: &QuizSettings, learner: &EnrolmentRow) -> Option<u32> {
    let percent = 100_u32.saturating_add(super::rows::count(learner.extra_percent));
    settings.minutes.map(|minutes| minutes.saturating_mul(percent).div_ceil(100))
}

/// One attempt at a time, and no more than there are.
fn may_start(settings: &QuizSettings, attempts: &[AttemptRow]) -> bool {
    let made = u32::try_from(attempts.len()).unwrap_or(u32::MAX);
    attempts.iter().all(|attempt| attempt.state != AttemptState::Open)
        && settings.attempts.is_none_or(|allowed| made < allowed)
}

/// Begins an attempt. Where one is open already, that one: nobody loses an attempt by a second click or on a second device.
#[utoipa::path(
    tag = "learning",
    operation_id = "start_attempt",
    params(("course_id" = CourseId, Path), ("part_id" = PartId, Path), Wanted),
    responses((status = 200, body = Attempt)),
    security(("access_token" = []))
)]
#[post("/learning/courses/{course_id}/quizzes/{part_id}/attempts")]
pub async fn start_attempt(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CourseId, PartId)>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let ((course, quiz), language) = (*path, language(&actor, wanted.language));
    let now = app.clock.now();
    let id = AttemptId(app.ids.uuid(now));
    let attempt = app
        .db
        .write(move |connection| {
            let (enrolment, version) = learner(connection, course, actor.account)?;
            let attempts = AttemptRow::list(connection, enrolment.id, quiz)?;
            let open = attempts.iter().find(|attempt| attempt.state == AttemptState::Open);
            let attempt = if let Some(open) = open {
                open.clone()
            } else {
                let (page, settings) = page(connection, version, quiz, language)?;
                if !may_start(&settings, &attempts) {
                    return Err(AppError::problem(ProblemCode::Forbidden));
                }
                let begun = Begun { id, version, quiz, language, now };
                let attempt = begun.attempt(&enrolment, &page, &settings, attempts.len())?;
                attempt.insert(connection)?;
                attempts::end_in_time(connection, &attempt)?;
                completion::advance(connection, &enrolment, quiz, ProgressState::Started, None, now)?;
                attempt
            };
            Taken::load(connection, attempt, course)?.shown(now)
        })
        .await?;
    Ok(HttpResponse::Ok().json(attempt))
}

/// What a new attempt is made of.
struct Begun {
    id: AttemptId,
    version: CourseVersionId,
    quiz: PartId,
    language: Language,
    now: Timestamp,
}

impl Begun {
    fn attempt(
        &self,
        learner: &EnrolmentRow,
        page: &ActivityPage,
        settings: &QuizSettings,
        made: usize,
    ) -> Result<AttemptRow, AppError> {
        let seed = self.id.0.as_u64_pair().1;
        let minutes = minutes(settings, learner).map(i64::from);
        Ok(AttemptRow {
            id: self.id,
            enrolment_id: learner.id,
            part_id: self.quiz,
            version_id: self.version,
            number: i32::try_from(made + 1).map_err(AppError::internal)?,
            language: self.language,
            state: AttemptState::Open,
            questions: to_json(&drawn(page, seed))?,
            seed: seed.cast_signed(),
            started_at: self.now,
            due_at: minutes.map(|minutes| self.now.plus_seconds(minutes * 60)),
            submitted_at: None,
            result: None,
        })
    }
}

/// The questions of an attempt: from each pool as many as it gives, none twice, drawn by the seed.
fn drawn(page: &ActivityPage, seed: u64) -> Vec<PartId> {
    let mut drawn: Vec<PartId> = Vec::new();
    for pool in &page.pools {
        let mut questions: Vec<_> =
            pool.questions.iter().copied().filter(|one| !drawn.contains(one)).collect();
        let count = usize::try_from(pool.count).unwrap_or(usize::MAX);
        if questions.len() > count {
            questions.sort_by_key(|question| xxh3_64_with_seed(question.0.as_bytes(), seed));
        }
        drawn.extend(questions.into_iter().take(count));
    }
    drawn
}
