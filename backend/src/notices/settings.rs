//! How one wants to be told of what, in which hours not at all, and that mail reaches one again.

use crate::app::App;
use crate::audit::Act;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::notify::{bounces, choices};
use actix_web::{HttpRequest, HttpResponse, delete, get, put, web};
use shared::core::Problem;
use shared::notices::{NoticeChoice, NoticeKind, NoticeSettings, NoticeWish, QuietHours};

/// How one is told of what, and when not.
#[utoipa::path(
    tag = "notices",
    operation_id = "find_notice_settings",
    responses((status = 200, body = NoticeSettings)),
    security(("access_token" = []))
)]
#[get("/notices/settings")]
pub async fn find_notice_settings(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    let account = actor.account;
    let settings = app
        .db
        .read(move |connection| {
            let quiet_hours = choices::quiet_hours(connection, account)?;
            Ok(NoticeSettings { choices: choices::list(connection, account)?, quiet_hours })
        })
        .await?;
    etag::json(&request, &settings)
}

/// Chooses how one is told of a kind. What waits for a mail follows the choice.
#[utoipa::path(
    tag = "notices",
    operation_id = "update_notice_choice",
    params(("kind" = NoticeKind, Path)),
    request_body = NoticeWish,
    responses((status = 200, body = NoticeChoice)),
    security(("access_token" = []))
)]
#[put("/notices/settings/choices/{kind}")]
pub async fn update_notice_choice(
    app: web::Data<App>,
    actor: Actor,
    kind: web::Path<NoticeKind>,
    body: Body<NoticeWish>,
) -> Result<HttpResponse, AppError> {
    let (account, kind, wish) = (actor.account, *kind, body.0);
    app.db.write(move |connection| Ok(choices::set(connection, account, kind, wish)?)).await?;
    Ok(HttpResponse::Ok().json(NoticeChoice { kind, in_app: wish.in_app, by_mail: wish.by_mail }))
}

/// Chooses the hours in which nothing is mailed.
#[utoipa::path(
    tag = "notices",
    operation_id = "update_quiet_hours",
    request_body = QuietHours,
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/notices/settings/quiet-hours")]
pub async fn update_quiet_hours(
    app: web::Data<App>,
    actor: Actor,
    body: Body<QuietHours>,
) -> Result<HttpResponse, AppError> {
    set_quiet_hours(&app, &actor, Some(body.0)).await
}

/// Does without quiet hours.
#[utoipa::path(
    tag = "notices",
    operation_id = "delete_quiet_hours",
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/notices/settings/quiet-hours")]
pub async fn delete_quiet_hours(app: web::Data<App>, actor: Actor) -> Result<HttpResponse, AppError> {
    set_quiet_hours(&app, &actor, None).await
}

async fn set_quiet_hours(
    app: &App,
    actor: &Actor,
    hours: Option<QuietHours>,
) -> Result<HttpResponse, AppError> {
    let account = actor.account;
    app.db.write(move |connection| Ok(choices::set_quiet_hours(connection, account, hours)?)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Says that one's address works: mails are sent there again.
#[utoipa::path(
    tag = "notices",
    operation_id = "resume_mails",
    responses(
        (status = 204),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "mails reach the address"),
    ),
    security(("access_token" = []))
)]
#[delete("/notices/unreachable")]
pub async fn resume_mails(app: web::Data<App>, actor: Actor) -> Result<HttpResponse, AppError> {
    let account = actor.account;
    let subject = format!("account {account}");
    let act = Act::new(&app.ids, app.clock.now(), Some(account), "resume_mails", subject);
    app.db
        .write(move |connection| {
            if !bounces::lift(connection, account)? {
                return Err(AppError::not_found());
            }
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
