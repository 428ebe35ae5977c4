//! Sessions: signing in, listing one's own, ending them.

pub use super::complete::complete;
use super::rows::SessionRow;
use super::sign_in::{self, Opened, Step};
use super::{policy, refresh};
use crate::app::App;
use crate::audit::Act;
use crate::http::actor::{Actor, SessionOwner};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, delete, get, post, web};
use shared::accounts::security::{SessionCompletion, SignInOutcome};
use shared::accounts::{Session, SignIn};
use shared::core::Problem;
use shared::core::id::SessionId;

/// Signs in with e-mail address and password.
///
/// The same answer in the same time for an unknown address and a wrong password. `signed_in` sets the refresh cookie;
/// `second_factor_required` asks for `complete_session`.
#[utoipa::path(
    tag = "accounts",
    operation_id = "create_session",
    request_body = SignIn,
    responses(
        (status = 201, body = SignInOutcome, description = "`signed_in`"),
        (status = 200, body = SignInOutcome, description = "`second_factor_required`"),
        (status = 401, body = Problem, content_type = "application/problem+json", description = "`wrong_credentials`"),
    )
)]
#[post("/accounts/sessions")]
pub async fn create_session(
    request: HttpRequest,
    app: web::Data<App>,
    body: Body<SignIn>,
) -> Result<HttpResponse, AppError> {
    refresh::same_site_only(&request, &app)?;
    match sign_in::with_password(&app, &request, body.0).await? {
        Step::Opened(opened) => Ok(created(&app, *opened)),
        Step::SecondFactor(required) => {
            Ok(HttpResponse::Ok().json(SignInOutcome::SecondFactorRequired(required)))
        }
    }
}

/// Completes a sign-in with the second factor.
#[utoipa::path(
    tag = "accounts",
    operation_id = "complete_session",
    request_body = SessionCompletion,
    responses(
        (status = 201, body = SignInOutcome, description = "`signed_in`"),
        (status = 401, body = Problem, content_type = "application/problem+json", description = "`wrong_code`, `sign_in_expired`"),
    )
)]
#[post("/accounts/sessions/completion")]
pub async fn complete_session(
    request: HttpRequest,
    app: web::Data<App>,
    body: Body<SessionCompletion>,
) -> Result<HttpResponse, AppError> {
    refresh::same_site_only(&request, &app)?;
    Ok(created(&app, complete(&app, &request, body.0).await?))
}

fn created(app: &App, opened: Opened) -> HttpResponse {
    let mut response = HttpResponse::Created();
    response.insert_header((LOCATION, format!("/api/v1/accounts/sessions/{}", opened.refresh.session)));
    for cookie in opened.cookies(app) {
        response.cookie(cookie);
    }
    response.json(SignInOutcome::SignedIn(opened.signed_in))
}

/// One's open sessions, the last used first.
#[utoipa::path(
    tag = "accounts",
    operation_id = "list_sessions",
    responses((status = 200, body = Vec<Session>)),
    security(("access_token" = []))
)]
#[get("/accounts/sessions")]
pub async fn list_sessions(
    request: HttpRequest,
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
) -> Result<HttpResponse, AppError> {
    let now = app.clock.now();
    let account = actor.account;
    let rows = app.db.read(move |connection| Ok(SessionRow::list_open(connection, account, now)?)).await?;
    let sessions: Vec<Session> = rows.iter().map(|row| row.to_session(actor.session)).collect();
    etag::json(&request, &sessions)
}

/// Signs out on this device. The refresh cookie is taken back.
#[utoipa::path(
    tag = "accounts",
    operation_id = "delete_current_session",
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/accounts/sessions/current")]
pub async fn delete_current_session(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
) -> Result<HttpResponse, AppError> {
    end(&app, &actor, actor.session).await?;
    Ok(HttpResponse::NoContent().cookie(refresh::no_cookie(&app)).finish())
}

/// Ends one of one's sessions. Another person's session does not exist here.
#[utoipa::path(
    tag = "accounts",
    operation_id = "delete_session",
    params(("session_id" = SessionId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/accounts/sessions/{session_id}")]
pub async fn delete_session(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
    session: web::Path<SessionId>,
) -> Result<HttpResponse, AppError> {
    end(&app, &actor, *session).await?;
    Ok(HttpResponse::NoContent().finish())
}

async fn end(app: &App, actor: &Actor, session: SessionId) -> Result<(), AppError> {
    let now = app.clock.now();
    let act = Act::new(&app.ids, now, Some(actor.account), "end_session", format!("session {session}"));
    let who = actor.clone();
    app.db
        .write(move |connection| {
            let row = SessionRow::find(connection, session)?
                .filter(|row| policy::may_see_session(&who, row.account_id))
                .ok_or_else(AppError::not_found)?;
            if !SessionRow::end(connection, session, row.account_id, now)? {
                return Err(AppError::not_found());
            }
            act.record(connection)
        })
        .await?;
    app.actors.forget(session);
    Ok(())
}
