//! Adding and removing passkeys, and beginning to sign in with one.

use super::rows::PasskeyRow;
use crate::accounts::challenges::{ChallengeRow, Purpose};
use crate::accounts::security::{Change, require_confirmed};
use crate::accounts::{refresh, second_factor};
use crate::app::App;
use crate::db::schema::accounts_accounts::dsl;
use crate::http::actor::SessionOwner;
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::http::frame;
use crate::notify::SecurityChange;
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, delete, post, web};
use diesel::prelude::*;
use shared::accounts::security::{NewPasskey, Passkey, PasskeyStart};
use shared::core::id::PasskeyId;
use shared::core::{Problem, ProblemCode};

/// Asks for a new passkey: what `navigator.credentials.create` takes.
#[utoipa::path(
    tag = "accounts",
    operation_id = "start_passkey",
    responses(
        (status = 200, body = PasskeyStart),
        (status = 403, body = Problem, content_type = "application/problem+json", description = "`confirmation_required`"),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "This installation has no domain that passkeys could belong to"),
    ),
    security(("access_token" = []))
)]
#[post("/accounts/passkeys/registration")]
pub async fn start_passkey(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
) -> Result<HttpResponse, AppError> {
    let (account, session, now) = (actor.account, actor.session, app.clock.now());
    let inner = app.clone();
    let start = app
        .db
        .write(move |connection| {
            require_confirmed(connection, session, now)?;
            let (email, name): (String, String) =
                dsl::accounts_accounts.find(account).select((dsl::email, dsl::name)).first(connection)?;
            let known = PasskeyRow::list(connection, account)?;
            let ceremony = inner.passkeys.start_registration(account, &email, &name, &known)?;
            let (challenge, continuation) =
                ChallengeRow::new(&inner.ids, now, Purpose::CreatePasskey, Some(account), ceremony.state);
            challenge.insert(connection)?;
            Ok(PasskeyStart { continuation, options: ceremony.options })
        })
        .await?;
    Ok(HttpResponse::Ok().json(start))
}

/// Adds the passkey that the browser made.
#[utoipa::path(
    tag = "accounts",
    operation_id = "create_passkey",
    request_body = NewPasskey,
    responses(
        (status = 201, body = Passkey),
        (status = 401, body = Problem, content_type = "application/problem+json", description = "`wrong_code`, `sign_in_expired`"),
        (status = 403, body = Problem, content_type = "application/problem+json", description = "`confirmation_required`"),
    ),
    security(("access_token" = []))
)]
#[post("/accounts/passkeys")]
pub async fn create_passkey(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
    body: Body<NewPasskey>,
) -> Result<HttpResponse, AppError> {
    let (account, session, now) = (actor.account, actor.session, app.clock.now());
    let change = Change::new(&app, account, "create_passkey", SecurityChange::PasskeyAdded);
    let inner = app.clone();
    let NewPasskey { continuation, name, credential } = body.0;
    let made = app
        .db
        .write(move |connection| {
            require_confirmed(connection, session, now)?;
            let expired = || AppError::problem(ProblemCode::SignInExpired);
            let challenge = ChallengeRow::find(connection, Purpose::CreatePasskey, &continuation, now)?
                .filter(|row| row.account_id == Some(account))
                .ok_or_else(expired)?;
            let passkey = inner.passkeys.finish_registration(&challenge.state, &credential)?;
            if !challenge.take(connection)? {
                return Err(expired());
            }
            let row = PasskeyRow {
                id: PasskeyId(inner.ids.uuid(now)),
                account_id: account,
                credential_id: passkey.cred_id().clone(),
                name: name.trim().to_owned(),
                credential: serde_json::to_string(&passkey).map_err(AppError::internal)?,
                created_at: now,
                last_used_at: None,
            };
            row.insert(connection)?;
            change.write(connection)?;
            Ok(row.to_passkey())
        })
        .await?;
    app.actors.forget_account(account);
    let place = format!("/api/v1/accounts/passkeys/{}", made.id);
    Ok(HttpResponse::Created().insert_header((LOCATION, place)).json(made))
}

/// Removes a passkey. A role above member keeps its last second factor.
#[utoipa::path(
    tag = "accounts",
    operation_id = "delete_passkey",
    params(("passkey_id" = PasskeyId, Path)),
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json", description = "`confirmation_required`"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`last_second_factor`"),
    ),
    security(("access_token" = []))
)]
#[delete("/accounts/passkeys/{passkey_id}")]
pub async fn delete_passkey(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
    passkey: web::Path<PasskeyId>,
) -> Result<HttpResponse, AppError> {
    let change = Change::new(&app, actor.account, "delete_passkey", SecurityChange::PasskeyRemoved);
    second_factor::remove(&app, &actor, change, move |connection, account| {
        PasskeyRow::delete(connection, account, *passkey)
    })
    .await
}

/// Begins to sign in with a passkey instead of address and password: what `navigator.credentials.get` takes.
/// `complete_session` takes the answer.
#[utoipa::path(
    tag = "accounts",
    operation_id = "start_passkey_session",
    responses(
        (status = 200, body = PasskeyStart),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "This installation has no domain that passkeys could belong to"),
    )
)]
#[post("/accounts/sessions/passkey")]
pub async fn start_passkey_session(
    request: HttpRequest,
    app: web::Data<App>,
) -> Result<HttpResponse, AppError> {
    refresh::same_site_only(&request, &app)?;
    if let Some(address) =
        frame::address_of(&app, request.peer_addr().map(|peer| peer.ip()), request.headers())
    {
        app.limits.check_passkey(address)?;
    }
    let now = app.clock.now();
    let ceremony = app.passkeys.start_discoverable()?;
    let (challenge, continuation) =
        ChallengeRow::new(&app.ids, now, Purpose::PasskeySession, None, ceremony.state);
    app.db.write(move |connection| Ok(challenge.insert(connection)?)).await?;
    Ok(HttpResponse::Ok().json(PasskeyStart { continuation, options: ceremony.options }))
}
