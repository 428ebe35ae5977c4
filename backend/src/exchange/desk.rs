//! Case practices on their authors' desks.

use super::checking;
use super::policy;
use super::reviewing;
use super::rows::count;
use super::rows::practices::PracticeRow;
use super::rows::versions::VersionRow;
use super::way::Act as Step;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::{Body, IfMatch};
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::keyring::Keyring;
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, delete, get, post, put, web};
use shared::core::id::PracticeId;
use shared::core::{FieldCode, FieldError, Problem, ProblemCode};
use shared::exchange::{
    Found, NewPractice, OwnPractice, PracticeCheck, PracticeContent, PracticeDraft, Stage,
};

/// Most of one's practices that a list shows.
const MOST: i64 = 200;

/// Begins a case practice. Only its author reads it, until they send it to be reviewed.
#[utoipa::path(
    tag = "exchange",
    operation_id = "create_practice",
    request_body = NewPractice,
    responses((status = 201, body = PracticeDraft)),
    security(("access_token" = []))
)]
#[post("/exchange/practices")]
pub async fn create_practice(
    app: web::Data<App>,
    actor: Actor,
    key: IdempotencyKey,
    body: Body<NewPractice>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    let now = app.clock.now();
    let id = PracticeId(app.ids.uuid(now));
    let once = Once::new(&app, actor.account, key, "create_practice", &body.0);
    let sealed = app.keyring.seal(&app.ids, id.0, &PracticeContent::new(body.0.language))?;
    let row = PracticeRow {
        id,
        author_id: Some(actor.account),
        organisation_id: actor.organisation,
        stage: Stage::Draft,
        audience: None,
        revision: 1,
        version: 0,
        sealed,
        saved_at: now,
        stage_since: now,
        changed_at: now,
        is_returned: 0,
    };
    let keyring = app.keyring.clone();
    let draft = app
        .db
        .write(move |connection| {
            let id = once.create(connection, |connection| {
                row.insert(connection)?;
                Ok(row.id.0)
            })?;
            let row = own(connection, &actor, PracticeId(id))?;
            into_draft(connection, &keyring, &row)
        })
        .await?;
    let location = format!("/api/v1/exchange/practices/{}/draft", draft.id);
    Ok(HttpResponse::Created().insert_header((LOCATION, location)).json(draft))
}

/// The practice, locked, if the actor is its author; to others it does not exist.
fn own(connection: &mut Conn, actor: &Actor, id: PracticeId) -> Result<PracticeRow, AppError> {
    let row = PracticeRow::locked(connection, id)?;
    if row.author_id != Some(actor.account) {
        return Err(AppError::not_found());
    }
    Ok(row)
}

/// The practice as it is now stored.
fn stored(connection: &mut Conn, keyring: &Keyring, id: PracticeId) -> Result<PracticeDraft, AppError> {
    let row = PracticeRow::find(connection, id)?;
    into_draft(connection, keyring, &row)
}

fn into_draft(
    connection: &mut Conn,
    keyring: &Keyring,
    row: &PracticeRow,
) -> Result<PracticeDraft, AppError> {
    Ok(PracticeDraft {
        id: row.id,
        stage: row.stage,
        audience: row.audience,
        revision: count(row.revision),
        saved_at: row.saved_at,
        content: keyring.open(row.id.0, &row.sealed)?,
        reviews: reviewing::reviews(connection, keyring, row.id)?,
    })
}

/// One's case practices, what was last changed first; two hundred at most.
#[utoipa::path(
    tag = "exchange",
    operation_id = "list_own_practices",
    responses((status = 200, body = Vec<OwnPractice>)),
    security(("access_token" = []))
)]
#[get("/exchange/own-practices")]
pub async fn list_own_practices(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    let account = actor.account;
    let rows = app.db.read(move |connection| Ok(PracticeRow::list_own(connection, account, MOST)?)).await?;
    let practices = rows.into_iter().map(|row| {
        Ok(OwnPractice {
            id: row.id,
            title: title(&app.keyring, &row)?,
            stage: row.stage,
            audience: row.audience,
            is_returned: row.is_returned != 0,
            changed_at: row.changed_at,
        })
    });
    etag::json(&request, &practices.collect::<Result<Vec<_>, AppError>>()?)
}

/// The title of the newest text; nothing where the key that it was sealed with is lost, so that a list is no hostage of one row.
pub fn title(keyring: &Keyring, row: &PracticeRow) -> Result<Option<String>, AppError> {
    match keyring.open::<PracticeContent>(row.id.0, &row.sealed) {
        Ok(content) => Ok(Some(content.title)),
        Err(AppError::Problem { code: ProblemCode::KeyMissing, .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

/// One of one's case practices, with what reviewers and editors said of it.
#[utoipa::path(
    tag = "exchange",
    operation_id = "find_practice_draft",
    params(("practice_id" = PracticeId, Path)),
    responses((status = 200, body = PracticeDraft)),
    security(("access_token" = []))
)]
#[get("/exchange/practices/{practice_id}/draft")]
pub async fn find_practice_draft(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
) -> Result<HttpResponse, AppError> {
    let (id, keyring) = (*id, app.keyring.clone());
    let draft = app
        .db
        .read(move |connection| {
            let row = PracticeRow::find(connection, id)?;
            if row.author_id != Some(actor.account) {
                return Err(AppError::not_found());
            }
            into_draft(connection, &keyring, &row)
        })
        .await?;
    etag::json(&request, &draft)
}

/// Saves what one has written so far, over the revision that one knows of.
#[utoipa::path(
    tag = "exchange",
    operation_id = "save_practice_draft",
    params(("practice_id" = PracticeId, Path), ("If-Match" = String, Header, description = "the `revision` that was read, quoted")),
    request_body = PracticeContent,
    responses(
        (status = 200, body = PracticeDraft),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`edit_conflict`: it was saved elsewhere meanwhile; `wrong_stage`: it is being reviewed"),
    ),
    security(("access_token" = []))
)]
#[put("/exchange/practices/{practice_id}/draft")]
pub async fn save_practice_draft(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
    known: IfMatch,
    body: Body<PracticeContent>,
) -> Result<HttpResponse, AppError> {
    let (id, now, keyring) = (*id, app.clock.now(), app.keyring.clone());
    let sealed = keyring.seal(&app.ids, id.0, &body.0)?;
    let draft = app
        .db
        .write(move |connection| {
            let row = own(connection, &actor, id)?;
            policy::act(connection, &actor, &row, Step::Save)?;
            if row.revision != known.0 {
                return Err(conflict(&keyring, &row)?);
            }
            row.save(connection, &sealed, now)?;
            stored(connection, &keyring, id)
        })
        .await?;
    Ok(HttpResponse::Ok().json(draft))
}

/// It was saved elsewhere meanwhile; with the text that was, as JSON.
fn conflict(keyring: &Keyring, row: &PracticeRow) -> Result<AppError, AppError> {
    let stored: PracticeContent = keyring.open(row.id.0, &row.sealed)?;
    let stored = serde_json::to_string(&stored).map_err(AppError::internal)?;
    Ok(AppError::edit_conflict(count(row.revision), stored, None))
}

/// Throws away a practice that has no readers: a draft, or one that was withdrawn.
#[utoipa::path(
    tag = "exchange",
    operation_id = "delete_practice",
    params(("practice_id" = PracticeId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/exchange/practices/{practice_id}/draft")]
pub async fn delete_practice(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
) -> Result<HttpResponse, AppError> {
    let (id, app) = (*id, app.into_inner());
    let act =
        Act::new(&app.ids, app.clock.now(), Some(actor.account), "delete_practice", format!("practice {id}"));
    app.db
        .write(move |connection| {
            let row = own(connection, &actor, id)?;
            policy::act(connection, &actor, &row, Step::Delete)?;
            row.delete(connection)?;
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What stands between a draft of one's own and its review: what is missing, what the privacy guard finds in the text as it is saved,
/// and how its codes stand among those of all published practices.
#[utoipa::path(
    tag = "exchange",
    operation_id = "check_practice",
    params(("practice_id" = PracticeId, Path)),
    responses((status = 200, body = PracticeCheck)),
    security(("access_token" = []))
)]
#[get("/exchange/practices/{practice_id}/check")]
pub async fn check_practice(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
) -> Result<HttpResponse, AppError> {
    let (id, now) = (*id, app.clock.now());
    let (row, content, read) = read(&app, &actor, id).await?;
    let revision = count(row.revision);
    let check =
        app.db.read(move |connection| checking::check(connection, id, revision, &content, read, now)).await?;
    etag::json(&request, &check)
}

/// A practice of one's own, opened, and what the guard finds in it.
async fn read(
    app: &App,
    actor: &Actor,
    id: PracticeId,
) -> Result<(PracticeRow, PracticeContent, checking::Read), AppError> {
    let account = actor.account;
    let row = app.db.read(move |connection| PracticeRow::find(connection, id)).await?;
    if row.author_id != Some(account) {
        return Err(AppError::not_found());
    }
    let content: PracticeContent = app.keyring.open(id.0, &row.sealed)?;
    let read = checking::find(app, &content).await?;
    Ok((row, content, read))
}

/// Sends a draft to be reviewed by privacy reviewers of other organisations.
///
/// It goes only if nothing is missing, if the case was closed long enough ago or is composite, and if the privacy guard finds nothing
/// of which the author has not said why it stays; where the guard does not answer, it stays a draft.
#[utoipa::path(
    tag = "exchange",
    operation_id = "submit_practice",
    params(("practice_id" = PracticeId, Path), ("If-Match" = String, Header, description = "the `revision` that was read, quoted")),
    responses(
        (status = 200, body = PracticeDraft),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`edit_conflict`: it was saved elsewhere meanwhile; `wrong_stage`: it is no draft"),
        (status = 422, body = Problem, content_type = "application/problem+json", description = "`invalid_fields`: what is missing; `identifies` where the guard finds something"),
    ),
    security(("access_token" = []))
)]
#[post("/exchange/practices/{practice_id}/submission")]
pub async fn submit_practice(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
    known: IfMatch,
) -> Result<HttpResponse, AppError> {
    let (id, now) = (*id, app.clock.now());
    let (read, content, by_guard) = read(&app, &actor, id).await?;
    let mut errors = checking::errors(&content, now);
    errors.extend(by_guard.unread);
    let overruled = content.left.len();
    errors.extend(fields_of(checking::unanswered(&content, by_guard.found)));
    let act = Act::new(&app.ids, now, Some(actor.account), "submit_practice", format!("practice {id}"))
        .with(format!("overruled {overruled}"));
    let keyring = app.keyring.clone();
    let draft = app
        .db
        .write(move |connection| {
            let row = own(connection, &actor, id)?;
            let state = policy::act(connection, &actor, &row, Step::Submit)?;
            // What the guard has read is what goes on.
            if row.revision != known.0 || row.revision != read.revision {
                return Err(conflict(&keyring, &row)?);
            }
            if !errors.is_empty() {
                return Err(AppError::Fields(errors));
            }
            let version = VersionRow {
                practice_id: id,
                number: row.count_version(connection)?,
                sealed: row.sealed.clone(),
                submitted_at: now,
                privacy_reviewer_id: None,
                passed_at: None,
                editor_id: None,
                published_at: None,
            };
            version.insert(connection)?;
            row.move_to(connection, state, false, now)?;
            act.record(connection)?;
            stored(connection, &keyring, id)
        })
        .await?;
    Ok(HttpResponse::Ok().json(draft))
}

/// The fields in which something was found, each once.
fn fields_of(found: Vec<Found>) -> Vec<FieldError> {
    let mut fields: Vec<String> = found.into_iter().map(|one| one.field).collect();
    fields.dedup();
    let error = |field| FieldError { field, code: FieldCode::Identifies, limit: None };
    fields.into_iter().map(error).collect()
}

/// Takes a practice back from the reviewers, to write on it.
#[utoipa::path(
    tag = "exchange",
    operation_id = "take_practice_back",
    params(("practice_id" = PracticeId, Path)),
    responses((status = 200, body = PracticeDraft)),
    security(("access_token" = []))
)]
#[delete("/exchange/practices/{practice_id}/submission")]
pub async fn take_practice_back(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
) -> Result<HttpResponse, AppError> {
    reopen(&app, actor, *id, Step::TakeBack, "take_practice_back").await
}

/// Begins to change a practice that was published or withdrawn. What is published stays with its readers, until the changed text has
/// gone the whole way again.
#[utoipa::path(
    tag = "exchange",
    operation_id = "revise_practice",
    params(("practice_id" = PracticeId, Path)),
    responses((status = 200, body = PracticeDraft)),
    security(("access_token" = []))
)]
#[post("/exchange/practices/{practice_id}/revision")]
pub async fn revise_practice(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
) -> Result<HttpResponse, AppError> {
    reopen(&app, actor, *id, Step::Revise, "revise_practice").await
}

async fn reopen(
    app: &App,
    actor: Actor,
    id: PracticeId,
    step: Step,
    action: &'static str,
) -> Result<HttpResponse, AppError> {
    let now = app.clock.now();
    let act = Act::new(&app.ids, now, Some(actor.account), action, format!("practice {id}"));
    let keyring = app.keyring.clone();
    let draft = app
        .db
        .write(move |connection| {
            let row = own(connection, &actor, id)?;
            let state = policy::act(connection, &actor, &row, step)?;
            row.move_to(connection, state, false, now)?;
            act.record(connection)?;
            stored(connection, &keyring, id)
        })
        .await?;
    Ok(HttpResponse::Ok().json(draft))
}
