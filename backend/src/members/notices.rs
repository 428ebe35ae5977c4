//! Which mails one wants.

use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::notify::refusals;
use actix_web::{HttpRequest, HttpResponse, get, put, web};
use shared::members::{NoticeChoice, NoticeKind, NoticeWish};

/// The kinds of mail that one may do without, and whether one gets them.
#[utoipa::path(
    tag = "members",
    operation_id = "list_notice_choices",
    responses((status = 200, body = Vec<NoticeChoice>)),
    security(("access_token" = []))
)]
#[get("/members/notices")]
pub async fn list_notice_choices(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    let account = actor.account;
    let refused = app.db.read(move |connection| Ok(refusals::list(connection, account)?)).await?;
    let choice = |kind: &NoticeKind| NoticeChoice { kind: *kind, by_mail: !refused.contains(kind) };
    let choices: Vec<NoticeChoice> = NoticeKind::ALL.iter().map(choice).collect();
    etag::json(&request, &choices)
}

/// Asks for a kind of mail, or does without it.
#[utoipa::path(
    tag = "members",
    operation_id = "update_notice_choice",
    params(("kind" = NoticeKind, Path)),
    request_body = NoticeWish,
    responses((status = 200, body = NoticeChoice)),
    security(("access_token" = []))
)]
#[put("/members/notices/{kind}")]
pub async fn update_notice_choice(
    app: web::Data<App>,
    actor: Actor,
    kind: web::Path<NoticeKind>,
    body: Body<NoticeWish>,
) -> Result<HttpResponse, AppError> {
    let (account, kind, by_mail) = (actor.account, *kind, body.0.by_mail);
    app.db.write(move |connection| Ok(refusals::set(connection, account, kind, !by_mail)?)).await?;
    Ok(HttpResponse::Ok().json(NoticeChoice { kind, by_mail }))
}
