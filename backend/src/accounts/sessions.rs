//! Sessions: signing in, listing one's own, ending them.

use super::policy;
use super::refresh::{self, REFRESH_SECONDS};
use super::rows::{CredentialsRow, SessionRow, find_me, normal_email};
use super::tokens::{Claims, RefreshToken};
use super::{device, password};
use crate::app::App;
use crate::audit::Act;
use crate::http::actor::{Actor, SessionOwner};
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::http::{etag, frame};
use actix_web::http::header::{LOCATION, USER_AGENT};
use actix_web::{HttpRequest, HttpResponse, delete, get, post, web};
use diesel::prelude::*;
use shared::accounts::{Session, SignIn, SignedIn};
use shared::core::id::{AccountId, SessionId};
use shared::core::{Problem, ProblemCode};

/// Signs in with e-mail address and password.
///
/// The same answer in the same time for an unknown address and a wrong password. Sets the refresh cookie.
#[utoipa::path(
    tag = "accounts",
    operation_id = "create_session",
    request_body = SignIn,
    responses(
        (status = 201, body = SignedIn),
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
    let (signed_in, token) = open(&app, &request, body.0).await?;
    Ok(HttpResponse::Created()
        .insert_header((LOCATION, format!("/api/v1/accounts/sessions/{}", token.session)))
        .cookie(refresh::cookie(&app, token.to_text()))
        .json(signed_in))
}

/// Checks the credentials and opens a session; for the API and for the form that works without scripts.
pub async fn open(
    app: &App,
    request: &HttpRequest,
    body: SignIn,
) -> Result<(SignedIn, RefreshToken), AppError> {
    let email = normal_email(&body.email);
    if let Some(address) =
        frame::address_of(app, request.peer_addr().map(|peer| peer.ip()), request.headers())
    {
        app.limits.check_sign_in(address, &email)?;
    }
    let account =
        app.db.read(move |connection| Ok(CredentialsRow::find_by_email(connection, &email)?)).await?;
    let (id, hash) = account.map_or((None, None), |row| (Some(row.id), row.password_hash));
    let verified = password::verify(body.password, hash).await?;
    let (true, Some(account)) = (verified, id) else {
        return Err(AppError::problem(ProblemCode::WrongCredentials));
    };
    let user_agent =
        request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    start(app, account, device::name(user_agent)).await
}

async fn start(app: &App, account: AccountId, device: String) -> Result<(SignedIn, RefreshToken), AppError> {
    let now = app.clock.now();
    let session = SessionId(app.ids.uuid(now));
    let token = RefreshToken::new(session, &app.ids);
    let row = SessionRow {
        id: session,
        account_id: account,
        token_hash: token.hash(),
        previous_token_hash: None,
        rotated_at: now,
        device,
        created_at: now,
        last_used_at: now,
        expires_at: now.plus_seconds(REFRESH_SECONDS),
        ended_at: None,
    };
    let act = Act::new(&app.ids, now, Some(account), "create_session", format!("session {session}"));
    let me = app
        .db
        .write(move |connection| {
            diesel::insert_into(crate::db::schema::accounts_sessions::table)
                .values(row)
                .execute(connection)?;
            act.record(connection)?;
            find_me(connection, account)
        })
        .await?;
    let (access_token, expires_at) = app.tokens.issue(Claims { account, session }, now)?;
    Ok((SignedIn { access_token, expires_at, me }, token))
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
    responses(
        (status = 204),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
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
