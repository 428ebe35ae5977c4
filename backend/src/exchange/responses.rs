//! What colleagues say of a published practice: comments and questions, accounts of having tried it, how useful it was. The privacy
//! guard reads it as it reads the forum.

use super::policy;
use super::rows::practices::PracticeRow;
use super::rows::published;
use super::rows::responses::{self, NewAdaptationRow, NewCommentRow};
use crate::accounts::rows::PersonRow;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::guard::{Target, Unread};
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::http::idempotency::{IdempotencyKey, Once};
use actix_web::{HttpRequest, HttpResponse, delete, get, post, put, web};
use shared::accounts::Person;
use shared::core::id::{AccountId, AdaptationId, CommentId, PracticeId};
use shared::core::{ProblemCode, Role};
use shared::exchange::{Adaptation, Comment, NewAdaptation, NewComment, Responses, UsefulnessVote};

/// The practice, if the actor may read it and it is published.
fn find_published(
    connection: &mut Conn,
    actor: &ActorFacts,
    id: PracticeId,
) -> Result<PracticeRow, AppError> {
    policy::must_be_reader(actor)?;
    published::find(connection, id)?.ok_or_else(AppError::not_found)?;
    PracticeRow::find(connection, id)
}

/// Whether one may take away what somebody wrote: its writer, and who moderates.
fn may_remove(actor: &ActorFacts, author: Option<AccountId>) -> bool {
    author == Some(actor.account)
        || actor.has_role(Role::Facilitator)
        || actor.has_role(Role::PrivacyReviewer)
}

/// What colleagues said of a practice: comments, and accounts of having tried it.
#[utoipa::path(
    tag = "exchange",
    operation_id = "list_responses",
    params(("practice_id" = PracticeId, Path)),
    responses((status = 200, body = Responses)),
    security(("access_token" = []))
)]
#[get("/exchange/practices/{practice_id}/responses")]
pub async fn list_responses(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
) -> Result<HttpResponse, AppError> {
    let id = *id;
    let responses = app.db.read(move |connection| load(connection, &actor, id)).await?;
    etag::json(&request, &responses)
}

fn load(connection: &mut Conn, actor: &ActorFacts, id: PracticeId) -> Result<Responses, AppError> {
    let practice = find_published(connection, actor, id)?;
    let comments = responses::comments(connection, id)?.into_iter().map(|(id, html, written_at, author)| {
        let by = author.as_ref().map(PersonRow::id);
        Comment {
            id,
            author: author.map(Person::from),
            html,
            written_at,
            is_by_author: by.is_some() && by == practice.author_id,
            may_remove: may_remove(actor, by),
        }
    });
    let comments = comments.collect();
    let adaptations = responses::adaptations(connection, id)?.into_iter();
    let adaptations = adaptations.map(|(id, changed_html, went_html, written_at, author)| {
        let may_remove = may_remove(actor, author.as_ref().map(PersonRow::id));
        Adaptation { id, author: author.map(Person::from), changed_html, went_html, written_at, may_remove }
    });
    Ok(Responses { comments, adaptations: adaptations.collect() })
}

/// Comments on a practice, or asks its author something.
#[utoipa::path(
    tag = "exchange",
    operation_id = "create_comment",
    params(("practice_id" = PracticeId, Path)),
    request_body = NewComment,
    responses((status = 201, body = Responses)),
    security(("access_token" = []))
)]
#[post("/exchange/practices/{practice_id}/comments")]
pub async fn create_comment(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
    key: IdempotencyKey,
    body: Unread<NewComment>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    let (id, now) = (*id, app.clock.now());
    let (new, warned) = body.admit(&app, &actor, Target::new("comment")).await?;
    let once = Once::new(&app, actor.account, key, &format!("create_comment {id}"), &new);
    let row = NewCommentRow {
        id: CommentId(app.ids.uuid(now)),
        practice_id: id,
        author_id: Some(actor.account),
        body_html: markup::to_html(&new.text),
        body_markdown: new.text,
        written_at: now,
    };
    let responses = app
        .db
        .write(move |connection| {
            find_published(connection, &actor, id)?;
            once.create(connection, |connection| {
                row.insert(connection)?;
                warned.count(connection)?;
                Ok(row.id.0)
            })?;
            load(connection, &actor, id)
        })
        .await?;
    Ok(HttpResponse::Created().json(responses))
}

/// Takes a comment away: one's own; a facilitator or a privacy reviewer each.
#[utoipa::path(
    tag = "exchange",
    operation_id = "delete_comment",
    params(("practice_id" = PracticeId, Path), ("comment_id" = CommentId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/exchange/practices/{practice_id}/comments/{comment_id}")]
pub async fn delete_comment(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(PracticeId, CommentId)>,
) -> Result<HttpResponse, AppError> {
    let (id, comment) = *path;
    let act = removal(&app, &actor, "delete_comment", format!("comment {comment}"));
    app.db
        .write(move |connection| {
            find_published(connection, &actor, id)?;
            let author =
                responses::comment_author(connection, id, comment)?.ok_or_else(AppError::not_found)?;
            must_remove(&actor, author)?;
            responses::delete_comment(connection, id, comment)?;
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

fn removal(app: &App, actor: &Actor, action: &'static str, subject: String) -> Act {
    Act::new(&app.ids, app.clock.now(), Some(actor.account), action, subject)
}

fn must_remove(actor: &ActorFacts, author: Option<AccountId>) -> Result<(), AppError> {
    if may_remove(actor, author) { Ok(()) } else { Err(AppError::problem(ProblemCode::Forbidden)) }
}

/// Tells how one tried a practice: what one did otherwise, and how it went.
#[utoipa::path(
    tag = "exchange",
    operation_id = "create_adaptation",
    params(("practice_id" = PracticeId, Path)),
    request_body = NewAdaptation,
    responses((status = 201, body = Responses)),
    security(("access_token" = []))
)]
#[post("/exchange/practices/{practice_id}/adaptations")]
pub async fn create_adaptation(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
    key: IdempotencyKey,
    body: Unread<NewAdaptation>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    let (id, now) = (*id, app.clock.now());
    let (new, warned) = body.admit(&app, &actor, Target::new("adaptation")).await?;
    let once = Once::new(&app, actor.account, key, &format!("create_adaptation {id}"), &new);
    let row = NewAdaptationRow {
        id: AdaptationId(app.ids.uuid(now)),
        practice_id: id,
        author_id: Some(actor.account),
        changed_html: markup::to_html(&new.changed),
        changed_markdown: new.changed,
        went_html: markup::to_html(&new.went),
        went_markdown: new.went,
        written_at: now,
    };
    let responses = app
        .db
        .write(move |connection| {
            find_published(connection, &actor, id)?;
            once.create(connection, |connection| {
                row.insert(connection)?;
                warned.count(connection)?;
                Ok(row.id.0)
            })?;
            load(connection, &actor, id)
        })
        .await?;
    Ok(HttpResponse::Created().json(responses))
}

/// Takes an account of having tried a practice away: one's own; a facilitator or a privacy reviewer each.
#[utoipa::path(
    tag = "exchange",
    operation_id = "delete_adaptation",
    params(("practice_id" = PracticeId, Path), ("adaptation_id" = AdaptationId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/exchange/practices/{practice_id}/adaptations/{adaptation_id}")]
pub async fn delete_adaptation(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(PracticeId, AdaptationId)>,
) -> Result<HttpResponse, AppError> {
    let (id, adaptation) = *path;
    let act = removal(&app, &actor, "delete_adaptation", format!("adaptation {adaptation}"));
    app.db
        .write(move |connection| {
            find_published(connection, &actor, id)?;
            let author =
                responses::adaptation_author(connection, id, adaptation)?.ok_or_else(AppError::not_found)?;
            must_remove(&actor, author)?;
            responses::delete_adaptation(connection, id, adaptation)?;
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Says in which way a practice of somebody else was useful to oneself, or takes that back.
#[utoipa::path(
    tag = "exchange",
    operation_id = "vote_on_practice",
    params(("practice_id" = PracticeId, Path)),
    request_body = UsefulnessVote,
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/exchange/practices/{practice_id}/vote")]
pub async fn vote_on_practice(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
    body: Body<UsefulnessVote>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    let (id, vote) = (*id, body.0.vote);
    app.db
        .write(move |connection| {
            let practice = find_published(connection, &actor, id)?;
            if practice.author_id == Some(actor.account) {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            responses::vote(connection, id, actor.account, vote)?;
            Ok(())
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
