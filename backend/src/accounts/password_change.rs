//! Choosing another password, or a first one.

use super::devices::DeviceRow;
use super::known_of::known_of;
use super::links::{self, LinkPurpose};
use super::password;
use super::security::{Change, require_confirmed};
use crate::app::App;
use crate::db::schema::{accounts_accounts, accounts_sessions};
use crate::http::actor::SessionOwner;
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::notify::SecurityChange;
use actix_web::{HttpResponse, put, web};
use diesel::prelude::*;
use shared::accounts::security::NewPassword;
use shared::core::Problem;

/// Changes the password. All other sessions end, no device is remembered any more, and the owner is told by mail.
#[utoipa::path(
    tag = "accounts",
    operation_id = "update_password",
    request_body = NewPassword,
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json", description = "`confirmation_required`"),
    ),
    security(("access_token" = []))
)]
#[put("/accounts/me/password")]
pub async fn update_password(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
    body: Body<NewPassword>,
) -> Result<HttpResponse, AppError> {
    let (account, session, now) = (actor.account, actor.session, app.clock.now());
    let known = app
        .db
        .read(move |connection| {
            require_confirmed(connection, session, now)?;
            known_of(connection, account)
        })
        .await?;
    let wrong = password::judge("password", &body.0.password, &known.each_ref().map(String::as_str));
    if !wrong.is_empty() {
        return Err(AppError::Fields(wrong));
    }
    let hash = password::hash_in_turn(body.0.password, &app.ids).await?;
    let change = Change::new(&app, account, "update_password", SecurityChange::PasswordChanged);
    app.db
        .write(move |connection| {
            require_confirmed(connection, session, now)?;
            diesel::update(accounts_accounts::table.find(account))
                .set(accounts_accounts::password_hash.eq(Some(hash)))
                .execute(connection)?;
            let others = accounts_sessions::table.filter(
                accounts_sessions::account_id
                    .eq(account)
                    .and(accounts_sessions::id.ne(session))
                    .and(accounts_sessions::ended_at.is_null()),
            );
            diesel::update(others).set(accounts_sessions::ended_at.eq(now)).execute(connection)?;
            DeviceRow::remember_none(connection, account)?;
            links::revoke_all(connection, LinkPurpose::ResetPassword, account.0)?;
            change.write(connection)
        })
        .await?;
    app.actors.forget_account(account);
    Ok(HttpResponse::NoContent().finish())
}
