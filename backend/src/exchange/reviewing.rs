//! Privacy reviewers and editors: what waits for them, what they read, what they decide.

use super::policy;
use super::publishing;
use super::rows::count;
use super::rows::decisions::{DecisionRow, Words};
use super::rows::practices::PracticeRow;
use super::rows::versions::VersionRow;
use super::standing::Standing;
use super::way::Act as Step;
use super::{checking, desk};
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::guard::{Target, Unread};
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::keyring::Keyring;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use shared::core::id::{PracticeId, ReviewDecisionId};
use shared::core::{Problem, Role};
use shared::exchange::{
    Decision, NewDecision, PracticeContent, PracticeForReview, PracticeLook, PracticeReview, ReviewTask,
    Stage,
};

/// Most practices of a stage that a list shows.
const MOST: i64 = 100;

/// The case practices of other organisations that wait for somebody like oneself, the longest waiting first.
#[utoipa::path(
    tag = "exchange",
    operation_id = "list_review_tasks",
    responses((status = 200, body = Vec<ReviewTask>)),
    security(("access_token" = []))
)]
#[get("/exchange/review-tasks")]
pub async fn list_review_tasks(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    let keyring = app.keyring.clone();
    let tasks = app.db.read(move |connection| tasks(connection, &keyring, &actor)).await?;
    etag::json(&request, &tasks)
}

fn tasks(connection: &mut Conn, keyring: &Keyring, actor: &ActorFacts) -> Result<Vec<ReviewTask>, AppError> {
    let mut tasks = Vec::new();
    let steps = [
        (Role::PrivacyReviewer, Stage::PrivacyReview, PracticeLook::Privacy),
        (Role::Facilitator, Stage::Editing, PracticeLook::Substance),
    ];
    for (role, stage, step) in steps {
        if !actor.has_role(role) {
            continue;
        }
        for (row, organisation, country) in
            PracticeRow::list_waiting(connection, stage, actor.organisation, MOST)?
        {
            if turn(connection, actor, &row)? != Some(step) {
                continue;
            }
            let (title, waiting_since) = (desk::title(keyring, &row)?, row.stage_since);
            tasks.push(ReviewTask { id: row.id, title, step, organisation, country, waiting_since });
        }
    }
    Ok(tasks)
}

/// The look that the actor may take at it now.
fn turn(
    connection: &mut Conn,
    actor: &ActorFacts,
    row: &PracticeRow,
) -> Result<Option<PracticeLook>, AppError> {
    let who = policy::who(connection, actor, row)?;
    Ok(match row.stage {
        Stage::PrivacyReview if who.may(Step::PassPrivacy) => Some(PracticeLook::Privacy),
        Stage::Editing if who.may(Step::Publish) => Some(PracticeLook::Substance),
        _ => None,
    })
}

/// What was decided about a practice, the newest first.
pub fn reviews(
    connection: &mut Conn,
    keyring: &Keyring,
    practice: PracticeId,
) -> Result<Vec<PracticeReview>, AppError> {
    let review = |(row, decided_by): (DecisionRow, Option<String>)| {
        let words: Words = keyring.open(row.id.0, &row.sealed)?;
        Ok(PracticeReview {
            id: row.id,
            step: row.step,
            version: count(row.version),
            decision: row.decision,
            decided_by,
            decided_at: row.decided_at,
            checklist: words.checklist,
            note: words.note,
            comments: words.comments,
        })
    };
    DecisionRow::list(connection, practice)?.into_iter().map(review).collect()
}

/// A case practice that waits for oneself, with what the privacy guard finds, why its author left it standing, what has changed since
/// it was published, and what was decided before.
#[utoipa::path(
    tag = "exchange",
    operation_id = "find_practice_for_review",
    params(("practice_id" = PracticeId, Path)),
    responses((status = 200, body = PracticeForReview)),
    security(("access_token" = []))
)]
#[get("/exchange/practices/{practice_id}/review")]
pub async fn find_practice_for_review(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
) -> Result<HttpResponse, AppError> {
    let (id, keyring) = (*id, app.keyring.clone());
    let mut practice = app.db.read(move |connection| load(connection, &keyring, &actor, id)).await?;
    practice.found = checking::find(&app, &practice.content).await?.found;
    etag::json(&request, &practice)
}

fn load(
    connection: &mut Conn,
    keyring: &Keyring,
    actor: &ActorFacts,
    id: PracticeId,
) -> Result<PracticeForReview, AppError> {
    let row = PracticeRow::find(connection, id)?;
    let step = turn(connection, actor, &row)?.ok_or_else(AppError::not_found)?;
    let version = VersionRow::find(connection, id, row.version)?;
    let content: PracticeContent = keyring.open(id.0, &version.sealed)?;
    let before = match row.audience {
        Some(_) => VersionRow::last_published(connection, id)?,
        None => None,
    };
    let before = before.map(|version| keyring.open::<PracticeContent>(id.0, &version.sealed)).transpose()?;
    let standing = Standing::find(connection, id, &content)?;
    Ok(PracticeForReview {
        id,
        stage: row.stage,
        audience: row.audience,
        version: count(row.version),
        organisation: row.organisation(connection)?.0,
        changed: changed(before.as_ref(), &content)?,
        found: Vec::new(),
        light: standing.light(),
        shown: standing.published,
        reviews: reviews(connection, keyring, id)?,
        step: Some(step),
        content,
    })
}

/// The fields in which a text differs from the one before; all that say something where there is none.
fn changed(before: Option<&PracticeContent>, now: &PracticeContent) -> Result<Vec<String>, AppError> {
    let fields = |content: &PracticeContent| match serde_json::to_value(content) {
        Ok(serde_json::Value::Object(fields)) => Ok(fields),
        _ => Err(AppError::internal("a practice is no object")),
    };
    let before = fields(before.unwrap_or(&PracticeContent::new(now.language)))?;
    let differs = |(field, value): &(String, serde_json::Value)| before.get(field) != Some(value);
    Ok(fields(now)?.into_iter().filter(differs).map(|(field, _)| field).collect())
}

/// Decides about a practice that waits for oneself: a privacy reviewer of another organisation whether somebody could be recognised,
/// then an editor of another organisation, and not the same person, whether it is published.
#[utoipa::path(
    tag = "exchange",
    operation_id = "decide_on_practice",
    params(("practice_id" = PracticeId, Path)),
    request_body = NewDecision,
    responses(
        (status = 204),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`wrong_stage`: it does not wait for this, or for another text of it"),
    ),
    security(("access_token" = []))
)]
#[post("/exchange/practices/{practice_id}/decisions")]
pub async fn decide_on_practice(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
    body: Unread<NewDecision>,
) -> Result<HttpResponse, AppError> {
    let (id, now) = (*id, app.clock.now());
    let (new, warned) = body.admit(&app, &actor, Target::new("decision")).await?;
    let step = act_of(&new);
    let decision = ReviewDecisionId(app.ids.uuid(now));
    let words = Words { checklist: new.checklist, note: new.note, comments: new.comments };
    let sealed = app.keyring.seal(&app.ids, decision.0, &words)?;
    let act = Act::new(&app.ids, now, Some(actor.account), "decide_on_practice", format!("practice {id}"))
        .with(format!("{} {}, version {}", new.step, new.decision, new.version));
    let keyring = app.keyring.clone();
    app.db
        .write(move |connection| {
            let row = PracticeRow::locked(connection, id)?;
            let state = policy::act(connection, &actor, &row, step)?;
            if count(row.version) != new.version {
                return Err(AppError::problem(shared::core::ProblemCode::WrongStage));
            }
            let version = VersionRow::find(connection, id, row.version)?;
            let decided = DecisionRow {
                id: decision,
                practice_id: id,
                version: row.version,
                step: new.step,
                decision: new.decision,
                decided_by: Some(actor.account),
                decided_at: now,
                sealed,
            };
            decided.insert(connection)?;
            row.move_to(connection, state, new.decision == Decision::SendBack, now)?;
            match step {
                Step::PassPrivacy => version.pass(connection, actor.account, now)?,
                Step::Publish => {
                    version.publish(connection, actor.account, now)?;
                    publishing::publish(connection, &keyring, &version, now)?;
                }
                _ => {}
            }
            warned.count(connection)?;
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

const fn act_of(new: &NewDecision) -> Step {
    match (new.step, new.decision) {
        (PracticeLook::Privacy, Decision::Pass) => Step::PassPrivacy,
        (PracticeLook::Privacy, Decision::SendBack) => Step::ReturnForPrivacy,
        (PracticeLook::Substance, Decision::Pass) => Step::Publish,
        (PracticeLook::Substance, Decision::SendBack) => Step::ReturnForSubstance,
    }
}
