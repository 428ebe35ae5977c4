//! How the questions of a quiz are answered: what is too hard, what tells nobody apart, where the key may be wrong. By the first attempt of
//! each learner at the published version, since later ones know the answers.

use super::catalogue::language;
use super::quizzes;
use super::rows::attempts::FirstAttempt;
use super::rows::courses::CourseRow;
use super::rows::from_json;
use super::rows::pages::PageRow;
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use actix_web::{HttpRequest, HttpResponse, get, web};
use questions::marking;
use questions::statistics::{Answered, FEWEST, answers, chosen_in, item};
use shared::core::id::{CourseId, PartId};
use shared::core::{Language, Role};
use shared::learning::{Question, QuestionStatistics, QuizStatistics, Wanted, Weight};
use std::collections::HashMap;

/// How the questions of a quiz are answered, where five and more have answered. Numbers change in steps of five people: between two of
/// them nobody's own answer can be told.
#[utoipa::path(
    tag = "teaching",
    operation_id = "find_quiz_statistics",
    params(("course_id" = CourseId, Path), ("part_id" = PartId, Path), Wanted),
    responses((status = 200, body = QuizStatistics)),
    security(("access_token" = []))
)]
#[get("/teaching/courses/{course_id}/quizzes/{part_id}/statistics")]
pub async fn find_quiz_statistics(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CourseId, PartId)>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    if !actor.has_role(Role::Facilitator) && !actor.has_role(Role::ProjectManager) {
        return Err(AppError::not_found());
    }
    let ((course, quiz), language) = (*path, language(&actor, wanted.language));
    let found = app.db.read(move |connection| load(connection, course, quiz, language)).await?;
    etag::json(&request, &found)
}

fn load(
    connection: &mut Conn,
    course: CourseId,
    quiz: PartId,
    language: Language,
) -> Result<QuizStatistics, AppError> {
    let version = CourseRow::find(connection, course)?.and_then(|course| course.version_id);
    let version = version.ok_or_else(AppError::not_found)?;
    let (page, _) = quizzes::page(connection, version, quiz, language)?;
    let ids: Vec<PartId> = page.pools.into_iter().flat_map(|pool| pool.questions).collect();
    let asked = PageRow::questions(connection, version, &ids, language)?;
    let asked = asked.iter().map(|content| from_json(content)).collect::<Result<Vec<Question>, _>>()?;
    let attempts = in_steps(FirstAttempt::list(connection, version, quiz)?);
    let mut by_question = by_question(&attempts)?;
    let question = |(id, question): (PartId, Question)| {
        let answers = answers(&question);
        let answered = in_steps(by_question.remove(&id).unwrap_or_default());
        QuestionStatistics {
            id,
            html: marking::asked(&question, None).html,
            statistics: item(&answered, answers.len()),
            answers,
        }
    };
    let results = attempts.iter().map(|attempt| f64::from(attempt.result.0) / f64::from(Weight::FULL.0));
    let count = u32::try_from(attempts.len()).ok().filter(|count| *count > 0);
    Ok(QuizStatistics {
        attempts: count,
        mean: count.map(|count| results.sum::<f64>() / f64::from(count)),
        questions: ids.into_iter().zip(asked).map(question).collect(),
    })
}

/// The first ones, as many as are whole steps; the last ones wait until they are five.
fn in_steps<T>(mut list: Vec<T>) -> Vec<T> {
    list.truncate(list.len() - list.len() % FEWEST);
    list
}

/// What was answered to each question, beside what the attempt's other answers were worth.
fn by_question(attempts: &[FirstAttempt]) -> Result<HashMap<PartId, Vec<Answered>>, AppError> {
    let mut found: HashMap<PartId, Vec<Answered>> = HashMap::new();
    for attempt in attempts {
        let whole: i64 = attempt.answers.values().map(|(weight, _)| i64::from(weight.0)).sum();
        for (place, question) in (0..).zip(&attempt.questions) {
            let (weight, chosen) = match attempt.answers.get(&place) {
                Some((weight, answer)) => (*weight, chosen_in(from_json(answer)?)),
                None => (Weight::NONE, Vec::new()),
            };
            let answered = Answered { weight, rest: whole - i64::from(weight.0), chosen };
            found.entry(*question).or_default().push(answered);
        }
    }
    Ok(found)
}
