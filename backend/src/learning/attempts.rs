//! Attempts: reading one, answering, handing it in. Every answer is stored as it was given, at once; what it is worth is looked at when the
//! attempt is handed in, against the key of the version in which it began.

use super::completion;
use super::quizzes;
use super::rows::attempts::{AnswerRow, AttemptRow, passes, sequence_of};
use super::rows::enrolments::EnrolmentRow;
use super::rows::pages::PageRow;
use super::rows::{count, from_json, to_json};
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::jobs::{self, Job};
use actix_web::{HttpRequest, HttpResponse, get, post, put, web};
use questions::marking;
use shared::core::id::{AttemptId, CourseId};
use shared::core::{Language, ProblemCode, Timestamp};
use shared::learning::{
    Answer, Attempt, AttemptQuestion, AttemptState, EssayToMark, MarkedAnswer, NewAnswer, ProgressState,
    Question, QuestionForm, QuizSettings, Review, SavedAnswer, Weight,
};

/// The job that hands an attempt in whose time is over.
pub const END: &str = "end_attempt";
/// Seconds that an answer may come late: what was given in time may travel.
const GRACE: i64 = 30;

/// An attempt with its questions and answers.
pub struct Taken {
    attempt: AttemptRow,
    course: CourseId,
    title: String,
    settings: QuizSettings,
    questions: Vec<Question>,
    answers: Vec<AnswerRow>,
    /// Whether it is shown what was right.
    is_reviewed: bool,
}

impl Taken {
    /// Reads all of it.
    pub fn load(connection: &mut Conn, attempt: AttemptRow, course: CourseId) -> Result<Self, AppError> {
        let (version, quiz, language) = (attempt.version_id, attempt.part_id, attempt.language);
        let (page, settings) = quizzes::page(connection, version, quiz, language)?;
        let questions = PageRow::questions(connection, version, &attempt.questions()?, language)?;
        let questions = questions.iter().map(|content| from_json(content)).collect::<Result<_, _>>()?;
        let answers = AnswerRow::list(connection, attempt.id)?;
        let is_reviewed = is_reviewed(connection, &attempt, &settings)?;
        Ok(Self { attempt, course, title: page.head.title, settings, questions, answers, is_reviewed })
    }

    fn answer_to(&self, place: usize) -> Option<&AnswerRow> {
        self.answers.iter().find(|answer| usize::try_from(answer.place).is_ok_and(|at| at == place))
    }

    /// What the order of a question's answers is drawn from, if they are shuffled.
    fn seed(&self, place: usize) -> Option<u64> {
        self.settings.shuffle.then(|| self.attempt.seed_of(place))
    }

    fn marked(&self, place: usize, question: &Question) -> Result<Option<MarkedAnswer>, AppError> {
        let Some(row) = self.answer_to(place) else { return Ok(None) };
        let mut marked = marking::mark(question, &from_json(&row.answer)?, self.seed(place));
        if matches!(question.form, QuestionForm::Essay { .. }) {
            marked.weight = row.weight.map(Weight);
            marked.feedback.extend(Some(row.feedback_html.clone()).filter(|said| !said.is_empty()));
        }
        Ok(Some(marked))
    }

    /// The quiz's title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The language in which it was taken.
    pub fn language(&self) -> Language {
        self.attempt.language
    }

    /// How many percent of the points pass the quiz.
    pub fn pass_percent(&self) -> u32 {
        self.settings.pass_percent
    }

    /// The essays that were written.
    pub fn essays(&self) -> Result<Vec<EssayToMark>, AppError> {
        let essay = |(place, question): (usize, &Question)| {
            let QuestionForm::Essay { guidance } = &question.form else { return Ok(None) };
            let Some(row) = self.answer_to(place) else { return Ok(None) };
            let Answer::Text { text } = from_json(&row.answer)? else { return Ok(None) };
            Ok(Some(EssayToMark {
                place: u32::try_from(place).map_err(AppError::internal)?,
                html: marking::asked(question, None).html,
                guidance_html: guidance.as_ref().map(marking::html).unwrap_or_default(),
                text,
            }))
        };
        self.questions.iter().enumerate().map(essay).filter_map(Result::transpose).collect()
    }

    /// As it goes over the wire.
    pub fn shown(&self, now: Timestamp) -> Result<Attempt, AppError> {
        let question = |(place, question): (usize, &Question)| {
            let row = self.answer_to(place);
            let marked = if self.is_reviewed && question.form.has_points() {
                Some(self.marked(place, question)?.unwrap_or_else(|| unanswered(question)))
            } else {
                None
            };
            Ok(AttemptQuestion {
                place: u32::try_from(place).map_err(AppError::internal)?,
                language: self.attempt.language,
                asked: marking::asked(question, self.seed(place)),
                answer: row.map(|row| from_json(&row.answer)).transpose()?,
                sequence: row.map_or(0, |row| count(row.sequence)),
                marked,
            })
        };
        Ok(Attempt {
            course_id: self.course,
            quiz_id: self.attempt.part_id,
            title: self.title.clone(),
            summary: self.attempt.shown(self.settings.pass_percent),
            language: self.attempt.language,
            pass_percent: self.settings.pass_percent,
            now,
            questions: self.questions.iter().enumerate().map(question).collect::<Result<_, AppError>>()?,
        })
    }

    /// The part of all points that the answers are worth; none where a person has to mark one. Notes what each is worth.
    pub fn mark(&self, connection: &mut Conn) -> Result<Option<Weight>, AppError> {
        let (mut sum, mut asked, mut waits) = (0_i64, 0_i64, false);
        for (place, question) in self.questions.iter().enumerate() {
            if matches!(question.form, QuestionForm::Description) {
                continue;
            }
            asked += 1;
            let weight = match self.marked(place, question)? {
                Some(marked) => marked.weight,
                None => Some(Weight::NONE),
            };
            AnswerRow::mark(
                connection,
                self.attempt.id,
                i32::try_from(place).map_err(AppError::internal)?,
                weight,
            )?;
            sum += weight.map_or(0, |weight| i64::from(weight.0));
            waits |= weight.is_none();
        }
        let mean = sum.checked_div(asked).unwrap_or_else(|| i64::from(Weight::FULL.0));
        let mean = i32::try_from(mean).map_err(AppError::internal)?;
        Ok((!waits).then_some(Weight(mean)))
    }
}

/// What is told of a question that was left out: what would have been right.
fn unanswered(question: &Question) -> MarkedAnswer {
    let nothing = marking::mark(question, &Answer::Choice { chosen: Vec::new() }, None);
    MarkedAnswer { weight: Some(Weight::NONE), ..nothing }
}

/// Whether the learner may see what was right.
fn is_reviewed(
    connection: &mut Conn,
    attempt: &AttemptRow,
    settings: &QuizSettings,
) -> Result<bool, AppError> {
    if attempt.state == AttemptState::Open {
        return Ok(false);
    }
    match settings.review {
        Review::AfterAttempt => Ok(true),
        Review::Never => Ok(false),
        Review::AfterLast => {
            let all = AttemptRow::list(connection, attempt.enrolment_id, attempt.part_id)?;
            let made = u32::try_from(all.len()).map_err(AppError::internal)?;
            let is_last = settings.attempts.is_some_and(|allowed| made >= allowed);
            let over = all.iter().all(|one| one.state != AttemptState::Open);
            let passed = all
                .iter()
                .any(|one| one.result.is_some_and(|result| passes(Weight(result), settings.pass_percent)));
            Ok(over && (is_last || passed))
        }
    }
}

/// An attempt of one's own, with its questions and what one answered.
#[utoipa::path(
    tag = "learning",
    operation_id = "find_attempt",
    params(("attempt_id" = AttemptId, Path)),
    responses((status = 200, body = Attempt)),
    security(("access_token" = []))
)]
#[get("/learning/attempts/{attempt_id}")]
pub async fn find_attempt(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    attempt: web::Path<AttemptId>,
) -> Result<HttpResponse, AppError> {
    let (attempt, now) = (*attempt, app.clock.now());
    let shown = app
        .db
        .read(move |connection| {
            let (row, course) =
                AttemptRow::find_own(connection, attempt, actor.account)?.ok_or_else(AppError::not_found)?;
            Taken::load(connection, row, course)?.shown(now)
        })
        .await?;
    etag::json(&request, &shown)
}

/// Stores an answer to a question of an open attempt, unless a later one is stored. Sending it twice counts once.
#[utoipa::path(
    tag = "learning",
    operation_id = "save_answer",
    params(("attempt_id" = AttemptId, Path), ("place" = u32, Path)),
    request_body = NewAnswer,
    responses((status = 200, body = SavedAnswer)),
    security(("access_token" = []))
)]
#[put("/learning/attempts/{attempt_id}/answers/{place}")]
pub async fn save_answer(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(AttemptId, u32)>,
    body: Body<NewAnswer>,
) -> Result<HttpResponse, AppError> {
    let ((attempt, place), new, now) = (*path, body.0, app.clock.now());
    let (answer, sequence) = (to_json(&new.answer)?, sequence_of(&new));
    let (sequence, saved_at) = app
        .db
        .write(move |connection| {
            let (row, _) =
                AttemptRow::find_own(connection, attempt, actor.account)?.ok_or_else(AppError::not_found)?;
            if !takes_answers(&row, now) {
                return Err(AppError::problem(ProblemCode::AttemptEnded));
            }
            let questions = u32::try_from(row.questions()?.len()).map_err(AppError::internal)?;
            let place = i32::try_from(place).ok().filter(|_| place < questions);
            let place = place.ok_or_else(AppError::not_found)?;
            let row = AnswerRow {
                attempt_id: attempt,
                place,
                answer,
                sequence,
                saved_at: now,
                weight: None,
                feedback_html: String::new(),
                marked_by: None,
            };
            Ok(row.put(connection)?)
        })
        .await?;
    Ok(HttpResponse::Ok().json(SavedAnswer { sequence: count(sequence), saved_at }))
}

/// Whether answers are still taken.
fn takes_answers(attempt: &AttemptRow, now: Timestamp) -> bool {
    attempt.state == AttemptState::Open && attempt.due_at.is_none_or(|due| now <= due.plus_seconds(GRACE))
}

/// Hands an attempt in. Doing so again changes nothing.
#[utoipa::path(
    tag = "learning",
    operation_id = "submit_attempt",
    params(("attempt_id" = AttemptId, Path)),
    responses((status = 200, body = Attempt)),
    security(("access_token" = []))
)]
#[post("/learning/attempts/{attempt_id}/submission")]
pub async fn submit_attempt(
    app: web::Data<App>,
    actor: Actor,
    attempt: web::Path<AttemptId>,
) -> Result<HttpResponse, AppError> {
    let (attempt, now) = (*attempt, app.clock.now());
    let shown = app
        .db
        .write(move |connection| {
            let own = |connection: &mut Conn| {
                AttemptRow::find_own(connection, attempt, actor.account)?.ok_or_else(AppError::not_found)
            };
            let (row, course) = own(connection)?;
            submit(connection, row, course, now)?;
            let (row, course) = own(connection)?;
            Taken::load(connection, row, course)?.shown(now)
        })
        .await?;
    Ok(HttpResponse::Ok().json(shown))
}

fn submit(connection: &mut Conn, row: AttemptRow, course: CourseId, now: Timestamp) -> Result<(), AppError> {
    if row.state != AttemptState::Open {
        return Ok(());
    }
    let taken = Taken::load(connection, row, course)?;
    let result = taken.mark(connection)?;
    AttemptRow::submit(connection, taken.attempt.id, result, now)?;
    let state = match result {
        Some(result) if passes(result, taken.settings.pass_percent) => ProgressState::Done,
        Some(_) => ProgressState::Started,
        None => ProgressState::Waiting,
    };
    let learner = EnrolmentRow::get(connection, taken.attempt.enrolment_id)?;
    completion::advance(connection, &learner, taken.attempt.part_id, state, None, now)?;
    Ok(())
}

/// Sees to it that an attempt whose time is limited is handed in when it is over.
pub fn end_in_time(connection: &mut Conn, attempt: &AttemptRow) -> Result<(), AppError> {
    let Some(due) = attempt.due_at else { return Ok(()) };
    jobs::enqueue(connection, attempt.id.0, END, &attempt.id, due.plus_seconds(GRACE + 1))
}

/// The work of [`END`].
pub async fn end(app: App, job: Job) -> Result<(), AppError> {
    let attempt: AttemptId = from_json(&job.payload)?;
    let now = app.clock.now();
    app.db
        .write(move |connection| {
            let Some(row) = AttemptRow::find(connection, attempt)? else { return Ok(()) };
            let learner = EnrolmentRow::get(connection, row.enrolment_id)?;
            submit(connection, row, learner.course_id, now)
        })
        .await
}
