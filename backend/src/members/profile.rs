//! One's own profile.

use super::rows::profiles;
use crate::app::App;
use crate::audit::Act;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::{Body, IfMatch};
use actix_web::{HttpRequest, HttpResponse, get, patch, web};
use shared::members::{Profile, ProfilePatch};

/// One's own profile.
#[utoipa::path(
    tag = "members",
    operation_id = "find_profile",
    responses((status = 200, body = Profile)),
    security(("access_token" = []))
)]
#[get("/members/profile")]
pub async fn find_profile(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    let account = actor.account;
    let profile = app.db.read(move |connection| Ok(profiles::find(connection, account)?)).await?;
    etag::json_version(&request, &profile, profile.version)
}

/// Changes one's own profile of this version: another device may have changed it meanwhile.
#[utoipa::path(
    tag = "members",
    operation_id = "update_profile",
    params(("If-Match" = String, Header, description = "the version that was read, quoted")),
    request_body = ProfilePatch,
    responses((status = 200, body = Profile)),
    security(("access_token" = []))
)]
#[patch("/members/profile")]
pub async fn update_profile(
    app: web::Data<App>,
    actor: Actor,
    version: IfMatch,
    body: Body<ProfilePatch>,
) -> Result<HttpResponse, AppError> {
    let (account, patch, now) = (actor.account, body.0, app.clock.now());
    let act = Act::new(&app.ids, now, Some(account), "update_profile", format!("account {account}"));
    let profile = app
        .db
        .write(move |connection| {
            if profiles::update(connection, account, version.0, &patch)? {
                act.record(connection)?;
                return Ok(profiles::find(connection, account)?);
            }
            let stored = profiles::find(connection, account)?;
            Err(AppError::edit_conflict(stored.version, stored.about, patch.about))
        })
        .await?;
    Ok(etag::changed(&profile, profile.version))
}
