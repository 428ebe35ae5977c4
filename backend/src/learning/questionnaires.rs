//! Questionnaires: answered before and after. What changed is shown for five pairs and more, as means, and to nobody whose they are.

use super::catalogue::language;
use super::completion;
use super::freezing::ActivityPage;
use super::lessons::learner;
use super::rows::pages::PageRow;
use super::rows::progress::ProgressRow;
use super::rows::surveys::SurveyRow;
use super::rows::{from_json, to_json};
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use actix_web::{HttpRequest, HttpResponse, get, put, web};
use shared::core::id::{CourseId, CourseVersionId, PartId};
use shared::core::{FieldCode, Language, ProblemCode, Role};
use shared::learning::{
    AskedItem, AskedOption, FEWEST_PAIRS, Gain, Gains, Item, ItemForm, PartKind, Phase, ProgressState,
    QuestionnaireAnswers, QuestionnairePage, Settings, Wanted,
};
use std::collections::BTreeMap;

fn page(
    connection: &mut Conn,
    version: CourseVersionId,
    part: PartId,
    language: Language,
) -> Result<(ActivityPage, Vec<Item>), AppError> {
    let content = PageRow::content(connection, version, part, language, PartKind::Questionnaire)?;
    let page: ActivityPage = from_json(&content.ok_or_else(AppError::not_found)?)?;
    match page.settings.clone() {
        Settings::Questionnaire { items } => Ok((page, items)),
        _ => Err(AppError::internal("a questionnaire with the settings of something else")),
    }
}

/// A questionnaire of a course that one learns in.
#[utoipa::path(
    tag = "learning",
    operation_id = "find_questionnaire",
    params(("course_id" = CourseId, Path), ("part_id" = PartId, Path), Wanted),
    responses((status = 200, body = QuestionnairePage)),
    security(("access_token" = []))
)]
#[get("/learning/courses/{course_id}/questionnaires/{part_id}")]
pub async fn find_questionnaire(
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
    part: PartId,
    language: Language,
) -> Result<QuestionnairePage, AppError> {
    let (enrolment, version) = learner(connection, course, actor.account)?;
    let (page, items) = page(connection, version, part, language)?;
    let progress = ProgressRow::find(connection, enrolment.id, part)?;
    let phase = next_phase(&SurveyRow::phases(connection, enrolment.id, part)?);
    let said = |key: &str| page.entries.get(key).cloned().unwrap_or_default();
    let asked = items.iter().map(|item| AskedItem {
        key: item.key.clone(),
        text: said(&item.key),
        options: options(item)
            .map(|option| AskedOption { key: option.clone(), text: said(&format!("{}.{option}", item.key)) })
            .collect(),
    });
    Ok(QuestionnairePage {
        course_id: course,
        id: part,
        items: asked.collect(),
        low: said("low"),
        high: said("high"),
        title: page.head.title,
        html: page.html,
        language,
        said_in: page.head.said_in,
        phase,
        progress: progress.map(ProgressRow::shown),
        previous: page.head.previous,
        next: page.head.next,
    })
}

fn options(item: &Item) -> impl Iterator<Item = &String> {
    let options = match &item.form {
        ItemForm::Scale => None,
        ItemForm::Choice { options, .. } => Some(options),
    };
    options.into_iter().flatten()
}

/// Before comes first, and each once.
fn next_phase(answered: &[Phase]) -> Option<Phase> {
    [Phase::Before, Phase::After].into_iter().find(|phase| !answered.contains(phase))
}

/// Answers a questionnaire. Answered once, it stays as it is: what one thought before must not change after.
#[utoipa::path(
    tag = "learning",
    operation_id = "answer_questionnaire",
    params(("course_id" = CourseId, Path), ("part_id" = PartId, Path), ("phase" = Phase, Path)),
    request_body = QuestionnaireAnswers,
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/learning/courses/{course_id}/questionnaires/{part_id}/answers/{phase}")]
pub async fn answer_questionnaire(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CourseId, PartId, Phase)>,
    body: Body<QuestionnaireAnswers>,
) -> Result<HttpResponse, AppError> {
    let ((course, part, phase), answers, now) = (*path, body.0.answers, app.clock.now());
    app.db
        .write(move |connection| {
            let (enrolment, version) = learner(connection, course, actor.account)?;
            let (_, items) = page(connection, version, part, Language::English)?;
            check(&items, &answers)?;
            let answered = SurveyRow::phases(connection, enrolment.id, part)?;
            if answered.contains(&phase) {
                return Ok(());
            }
            if next_phase(&answered) != Some(phase) {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            let row = SurveyRow {
                enrolment_id: enrolment.id,
                part_id: part,
                phase,
                answers: to_json(&answers)?,
                answered_at: now,
            };
            row.insert(connection)?;
            let state = match phase {
                Phase::Before => ProgressState::Started,
                Phase::After => ProgressState::Done,
            };
            completion::advance(connection, &enrolment, part, state, None, now).map(drop)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Every item has one of its answers, and nothing else has.
fn check(items: &[Item], answers: &BTreeMap<String, String>) -> Result<(), AppError> {
    for item in items {
        let answer = answers.get(&item.key).ok_or_else(|| AppError::field(&item.key, FieldCode::Required))?;
        let is_one = match &item.form {
            ItemForm::Scale => matches!(answer.as_str(), "1" | "2" | "3" | "4" | "5"),
            ItemForm::Choice { options, .. } => options.contains(answer),
        };
        if !is_one {
            return Err(AppError::field(&item.key, FieldCode::NotAvailable));
        }
    }
    if answers.len() == items.len() {
        Ok(())
    } else {
        Err(AppError::field("answers", FieldCode::NotAvailable))
    }
}

/// What a course changed, by its questionnaire: means of those who answered before and after, where they are five and more.
#[utoipa::path(
    tag = "learning",
    operation_id = "find_gains",
    params(("course_id" = CourseId, Path), ("part_id" = PartId, Path), Wanted),
    responses((status = 200, body = Gains)),
    security(("access_token" = []))
)]
#[get("/teaching/courses/{course_id}/questionnaires/{part_id}/gains")]
pub async fn find_gains(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CourseId, PartId)>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    if !actor.has_role(Role::Facilitator) && !actor.has_role(Role::ProjectManager) {
        return Err(AppError::not_found());
    }
    let ((course, part), language) = (*path, language(&actor, wanted.language));
    let gains = app
        .db
        .read(move |connection| {
            let version = super::rows::courses::CourseRow::find(connection, course)?
                .and_then(|course| course.version_id)
                .ok_or_else(AppError::not_found)?;
            let (page, items) = page(connection, version, part, language)?;
            let pairs = SurveyRow::pairs(connection, part)?;
            let pairs = pairs.iter().map(|(before, after)| Ok((from_json(before)?, from_json(after)?)));
            Ok(gains(&page.entries, &items, pairs.collect::<Result<_, AppError>>()?))
        })
        .await?;
    etag::json(&request, &gains)
}

type Given = BTreeMap<String, String>;

/// Means of pairs, in the order in which they came; nothing of fewer than five. The last ones wait until they are five, or what one
/// answered could be told from the means without and with it.
fn gains(said: &BTreeMap<String, String>, items: &[Item], mut pairs: Vec<(Given, Given)>) -> Gains {
    pairs.truncate(pairs.len() - pairs.len() % FEWEST_PAIRS);
    if pairs.is_empty() {
        return Gains { pairs: None, items: Vec::new() };
    }
    let items = items.iter().filter_map(|item| {
        // Who answered an older version of the questionnaire was not asked everything.
        let both = pairs.iter().filter_map(|(before, after)| {
            Some((worth(item, before.get(&item.key)?)?, worth(item, after.get(&item.key)?)?))
        });
        let both: Vec<(f64, f64)> = both.collect();
        if both.len() < FEWEST_PAIRS {
            return None;
        }
        let count = f64::from(u32::try_from(both.len()).ok()?);
        let before = both.iter().map(|(before, _)| before).sum::<f64>() / count;
        let after = both.iter().map(|(_, after)| after).sum::<f64>() / count;
        let text = said.get(&item.key).cloned().unwrap_or_default();
        Some(Gain { key: item.key.clone(), text, is_scale: item.form == ItemForm::Scale, before, after })
    });
    Gains { pairs: u32::try_from(pairs.len()).ok(), items: items.collect() }
}

/// What an answer counts: of a scale its number, else whether it is right.
fn worth(item: &Item, answer: &str) -> Option<f64> {
    match &item.form {
        ItemForm::Scale => answer.parse().ok(),
        ItemForm::Choice { right, .. } => Some(if right.as_deref() == Some(answer) { 1.0 } else { 0.0 }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items() -> Vec<Item> {
        let options = vec!["a".to_owned(), "b".to_owned()];
        vec![
            Item { key: "sure".into(), form: ItemForm::Scale },
            Item { key: "know".into(), form: ItemForm::Choice { options, right: Some("b".into()) } },
        ]
    }

    fn given(sure: &str, know: &str) -> Given {
        Given::from([("sure".to_owned(), sure.to_owned()), ("know".to_owned(), know.to_owned())])
    }

    #[test]
    fn gains_are_means_of_five_and_more() {
        let pair = (given("2", "a"), given("4", "b"));
        let few = vec![pair.clone(); 4];
        let said = given("How sure are you?", "What comes first?");
        assert_eq!(gains(&said, &items(), few), Gains { pairs: None, items: Vec::new() });
        let shown = gains(&said, &items(), vec![pair.clone(); 5]);
        assert_eq!(shown.pairs, Some(5));
        let mut nine = vec![pair; 5];
        nine.resize(9, (given("1", "b"), given("1", "a")));
        assert_eq!(gains(&said, &items(), nine), shown, "the last four wait for a fifth");
        assert!(shown.items.iter().any(|gain| gain.key == "sure" && gain.before < 2.1 && gain.after > 3.9));
        assert!(shown.items.iter().any(|gain| gain.key == "know" && gain.before < 0.1 && gain.after > 0.9));
    }

    #[test]
    fn every_item_is_answered_and_nothing_else() {
        assert!(check(&items(), &given("5", "a")).is_ok());
        assert!(check(&items(), &given("6", "a")).is_err());
        assert!(check(&items(), &given("5", "c")).is_err());
        assert!(check(&items(), &Given::new()).is_err());
        let mut more = given("5", "a");
        more.insert("other".into(), "1".into());
        assert!(check(&items(), &more).is_err());
    }
}
