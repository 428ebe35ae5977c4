//! Setting up an authenticator app, making recovery codes, and taking them away. All of it only shortly after signing in
//! or confirming, and told by mail.

use super::authenticators::AuthenticatorRow;
use super::recovery_codes::RecoveryCodeRow;
use super::totp;
use crate::accounts::second_factor;
use crate::accounts::security::{Change, require_confirmed};
use crate::app::App;
use crate::db::schema::accounts_accounts::dsl;
use crate::http::actor::SessionOwner;
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::notify::SecurityChange;
use actix_web::{HttpResponse, delete, post, put, web};
use diesel::prelude::*;
use shared::accounts::security::{RecoveryCodes, TotpConfirmation, TotpSecret};
use shared::core::{Problem, ProblemCode};

/// Makes a secret for an authenticator app; it counts once `confirm_totp` has had its first code.
#[utoipa::path(
    tag = "accounts",
    operation_id = "start_totp",
    responses(
        (status = 200, body = TotpSecret),
        (status = 403, body = Problem, content_type = "application/problem+json", description = "`confirmation_required`"),
    ),
    security(("access_token" = []))
)]
#[post("/accounts/second-factor/totp")]
pub async fn start_totp(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
) -> Result<HttpResponse, AppError> {
    let (account, session, now) = (actor.account, actor.session, app.clock.now());
    let secret = app.ids.bytes::<{ totp::SECRET_BYTES }>();
    let sealed = app.vault.seal(&app.ids, account, &secret)?;
    let email: String = app
        .db
        .write(move |connection| {
            require_confirmed(connection, session, now)?;
            AuthenticatorRow::set_pending(connection, account, &sealed)?;
            Ok(dsl::accounts_accounts.find(account).select(dsl::email).first(connection)?)
        })
        .await?;
    Ok(HttpResponse::Ok().json(totp::to_show(&secret, &email)?))
}

/// Takes the app's first code, and gives recovery codes, this one time.
#[utoipa::path(
    tag = "accounts",
    operation_id = "confirm_totp",
    request_body = TotpConfirmation,
    responses(
        (status = 200, body = RecoveryCodes),
        (status = 401, body = Problem, content_type = "application/problem+json", description = "`wrong_code`"),
    ),
    security(("access_token" = []))
)]
#[put("/accounts/second-factor/totp")]
pub async fn confirm_totp(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
    body: Body<TotpConfirmation>,
) -> Result<HttpResponse, AppError> {
    let (account, session, now) = (actor.account, actor.session, app.clock.now());
    let (rows, codes) = RecoveryCodeRow::make(&app.ids, account, now);
    let change = Change::new(&app, account, "confirm_totp", SecurityChange::TotpSetUp);
    let inner = app.clone();
    app.db
        .write(move |connection| {
            require_confirmed(connection, session, now)?;
            let row = AuthenticatorRow::find(connection, account)?.ok_or_else(AppError::not_found)?;
            let pending = row.pending_secret.as_ref().ok_or_else(AppError::not_found)?;
            let secret = inner.vault.open(account, pending)?;
            let step = totp::check(&secret, &body.0.code, now)
                .ok_or_else(|| AppError::problem(ProblemCode::WrongCode))?;
            row.confirm(connection, step, now)?;
            RecoveryCodeRow::replace(connection, account, &rows)?;
            change.write(connection)
        })
        .await?;
    app.actors.forget_account(account);
    Ok(HttpResponse::Ok().json(RecoveryCodes { codes }))
}

/// Takes the authenticator app away. A role above member keeps its last second factor.
#[utoipa::path(
    tag = "accounts",
    operation_id = "delete_totp",
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json", description = "`confirmation_required`"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`last_second_factor`"),
    ),
    security(("access_token" = []))
)]
#[delete("/accounts/second-factor/totp")]
pub async fn delete_totp(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
) -> Result<HttpResponse, AppError> {
    let change = Change::new(&app, actor.account, "delete_totp", SecurityChange::TotpRemoved);
    second_factor::remove(&app, &actor, change, AuthenticatorRow::delete).await
}

/// Makes ten new recovery codes and gives them, this one time. Those from before work no more.
#[utoipa::path(
    tag = "accounts",
    operation_id = "create_recovery_codes",
    responses(
        (status = 200, body = RecoveryCodes),
        (status = 403, body = Problem, content_type = "application/problem+json", description = "`confirmation_required`"),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "There is no second factor that they could stand in for"),
    ),
    security(("access_token" = []))
)]
#[post("/accounts/second-factor/recovery-codes")]
pub async fn create_recovery_codes(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
) -> Result<HttpResponse, AppError> {
    let (account, session, now) = (actor.account, actor.session, app.clock.now());
    let (rows, codes) = RecoveryCodeRow::make(&app.ids, account, now);
    let change = Change::new(&app, account, "create_recovery_codes", SecurityChange::RecoveryCodesMade);
    app.db
        .write(move |connection| {
            require_confirmed(connection, session, now)?;
            if second_factor::count(connection, account)? == 0 {
                return Err(AppError::not_found());
            }
            RecoveryCodeRow::replace(connection, account, &rows)?;
            change.write(connection)
        })
        .await?;
    Ok(HttpResponse::Ok().json(RecoveryCodes { codes }))
}
