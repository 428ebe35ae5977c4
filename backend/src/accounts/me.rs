//! One's own account.

use super::{reads, rows};
use crate::app::App;
use crate::db::schema::accounts_accounts::dsl;
use crate::http::actor::SessionOwner;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use actix_web::{HttpRequest, HttpResponse, get, patch, web};
use diesel::prelude::*;
use shared::accounts::{Me, MePatch};
use shared::core::FieldCode;

/// Who one is.
#[utoipa::path(
    tag = "accounts",
    operation_id = "find_me",
    responses((status = 200, body = Me)),
    security(("access_token" = []))
)]
#[get("/accounts/me")]
pub async fn find_me(
    request: HttpRequest,
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
) -> Result<HttpResponse, AppError> {
    let (account, rule) = (actor.account, app.in_force.get().second_factor());
    let me = app.db.read(move |connection| rows::find_me(connection, account, rule)).await?;
    etag::json(&request, &me)
}

/// Changes one's own settings.
#[utoipa::path(
    tag = "accounts",
    operation_id = "update_me",
    request_body = MePatch,
    responses((status = 200, body = Me)),
    security(("access_token" = []))
)]
#[patch("/accounts/me")]
pub async fn update_me(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
    body: Body<MePatch>,
) -> Result<HttpResponse, AppError> {
    let (account, rule) = (actor.account, app.in_force.get().second_factor());
    let patch = body.0;
    // Only a list of the world's zones can judge a name; the app offers the browser's.
    if patch.time_zone.as_deref().is_some_and(|name| name.parse::<chrono_tz::Tz>().is_err()) {
        return Err(AppError::field("time_zone", FieldCode::NotAvailable));
    }
    let me = app
        .db
        .write(move |connection| {
            if patch != MePatch::default() {
                diesel::update(dsl::accounts_accounts.find(account))
                    .set((
                        patch.language.map(|language| dsl::language.eq(language)),
                        patch.time_zone.map(|time_zone| dsl::time_zone.eq(time_zone)),
                        patch.reads.map(|languages| dsl::reads.eq(reads::to_text(&languages))),
                    ))
                    .execute(connection)?;
            }
            rows::find_me(connection, account, rule)
        })
        .await?;
    // Which translations one is shown follows from this.
    app.actors.forget_account(account);
    Ok(HttpResponse::Ok().json(me))
}
