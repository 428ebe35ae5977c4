//! Erasing one's account: what it would take away, and asking for it. It happens seven days later, in `jobs.rs`.

use super::jobs;
use crate::accounts::holders::refuse_last_administrator;
use crate::accounts::password;
use crate::accounts::personal_data::{self, Credentials};
use crate::accounts::refresh;
use crate::accounts::security;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::http::actor::SessionOwner;
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::http::{etag, frame};
use crate::notify::{self, Event, Notice, Recipient};
use crate::{forum, members};
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use shared::core::id::AccountId;
use shared::core::{FieldCode, Problem, Timestamp};
use shared::privacy::{ERASURE_DAYS, Erasure, ErasurePreview, ErasureRequest};

/// What erasing one's account would take away and leave.
#[utoipa::path(
    tag = "privacy",
    operation_id = "find_erasure",
    responses((status = 200, body = ErasurePreview)),
    security(("access_token" = []))
)]
#[get("/privacy/erasure")]
pub async fn find_erasure(
    request: HttpRequest,
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
) -> Result<HttpResponse, AppError> {
    let (account, now) = (actor.account, app.clock.now());
    let preview = app.db.read(move |connection| preview(connection, account, now)).await?;
    etag::json(&request, &preview)
}

fn preview(connection: &mut Conn, account: AccountId, now: Timestamp) -> Result<ErasurePreview, AppError> {
    let count = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
    let (topics, posts, drafts) = forum::personal_data::count(connection, account)?;
    Ok(ErasurePreview {
        topics_count: count(topics),
        posts_count: count(posts),
        drafts_count: count(drafts),
        messages_count: count(members::personal_data::count(connection, account)?),
        sessions_count: count(personal_data::count_sessions(connection, account, now)?),
        days: ERASURE_DAYS,
        needs_password: personal_data::credentials(connection, account)?.password_hash.is_some(),
    })
}

/// Asks for the erasure of one's account. It is signed out everywhere, and erased seven days later unless one signs in
/// before that. The last administrator stays.
#[utoipa::path(
    tag = "privacy",
    operation_id = "request_erasure",
    request_body = ErasureRequest,
    responses(
        (status = 202, body = Erasure),
        (status = 403, body = Problem, content_type = "application/problem+json", description = "`confirmation_required`, for an account without a password"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`last_administrator`"),
        (status = 422, body = Problem, content_type = "application/problem+json", description = "`password`: wrong or missing"),
    ),
    security(("access_token" = []))
)]
#[post("/privacy/erasure")]
pub async fn request_erasure(
    request: HttpRequest,
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
    body: Body<ErasureRequest>,
) -> Result<HttpResponse, AppError> {
    let (account, session, now) = (actor.account, actor.session, app.clock.now());
    let credentials =
        app.db.read(move |connection| Ok(personal_data::credentials(connection, account)?)).await?;
    prove(&app, &request, credentials, body.0.password, session, now).await?;
    let erase_at = now.plus_seconds(i64::from(ERASURE_DAYS) * 24 * 60 * 60);
    let act = Act::new(&app.ids, now, Some(account), "request_erasure", format!("account {account}"));
    let (ids, posts) = (app.ids.clone(), body.0.posts);
    let ended = app
        .db
        .write(move |connection| {
            refuse_last_administrator(connection, account, now)?;
            personal_data::plan_erasure(connection, account, erase_at, posts)?;
            jobs::enqueue(connection, account, erase_at)?;
            let event = Event::ErasureRequested { erase_at };
            let notice = Notice { recipient: Recipient::Account { id: account }, event };
            notify::enqueue_now(connection, &ids, &notice, now)?;
            act.record(connection)?;
            Ok(personal_data::end_sessions(connection, account, now)?)
        })
        .await?;
    for session in ended {
        app.actors.forget(session);
    }
    Ok(HttpResponse::Accepted().cookie(refresh::no_cookie(&app)).json(Erasure { erase_at }))
}

/// That it is really the owner who asks: by the password again, or, where there is none, by having just confirmed it in
/// another way.
async fn prove(
    app: &App,
    request: &HttpRequest,
    credentials: Credentials,
    given: Option<String>,
    session: shared::core::id::SessionId,
    now: Timestamp,
) -> Result<(), AppError> {
    let Some(hash) = credentials.password_hash else {
        return app.db.read(move |connection| security::require_confirmed(connection, session, now)).await;
    };
    let Some(given) = given else { return Err(AppError::field("password", FieldCode::Required)) };
    // Guessing here is guessing at the sign-in, and counted with it.
    let peer = request.peer_addr().map(|peer| peer.ip());
    if let Some(address) = frame::address_of(app, peer, request.headers()) {
        app.limits.check_sign_in(address, &credentials.email)?;
    }
    if password::verify(given, Some(hash)).await? {
        Ok(())
    } else {
        Err(AppError::field("password", FieldCode::NotAvailable))
    }
}
