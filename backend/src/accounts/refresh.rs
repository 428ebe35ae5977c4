//! The refresh cookie: what it looks like, how it rotates, and how theft shows.
//!
//! Each refresh gives a new token and remembers the one before. The one before is still good for thirty seconds (two tabs
//! that refresh at once, an answer that was lost on the way); after that, or if it is older still, somebody has a copy:
//! the session ends.

use super::devices::DeviceRow;
use super::rows::{SessionRow, find_me};
use super::security::tell;
use super::tokens::{Claims, FILES_SECONDS, RefreshToken};
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::accounts_sessions::dsl;
use crate::http::error::AppError;
use crate::notify::SecurityChange;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::header::{HOST, ORIGIN};
use actix_web::{HttpRequest, HttpResponse, post, web};
use diesel::prelude::*;
use shared::accounts::SignedIn;
use shared::core::id::AccountId;
use shared::core::{Problem, ProblemCode, Timestamp};

/// The cookie's name.
pub const COOKIE: &str = "waymark_refresh";
/// Seconds that a session lives without being used.
pub const REFRESH_SECONDS: i64 = 14 * 24 * 60 * 60;
/// Seconds in which the token before is still taken.
const GRACE_SECONDS: i64 = 30;
/// The only path that the browser sends the cookie to.
const COOKIE_PATH: &str = "/api/v1/accounts/sessions";

/// The name of the cookie that reads files.
pub const FILES_COOKIE: &str = "waymark_files";
/// The only path that the browser sends that cookie to.
const FILES_PATH: &str = "/api/v1/media/files";

/// A new access token for the refresh cookie; the cookie is renewed too.
#[utoipa::path(
    tag = "accounts",
    operation_id = "refresh_session",
    responses(
        (status = 200, body = SignedIn),
        (status = 401, body = Problem, content_type = "application/problem+json", description = "`session_ended`, or `sign_in_required` without a cookie"),
    ),
    security(("refresh_cookie" = []))
)]
#[post("/accounts/sessions/refresh")]
pub async fn refresh_session(request: HttpRequest, app: web::Data<App>) -> Result<HttpResponse, AppError> {
    same_site_only(&request, &app)?;
    let cookie = request.cookie(COOKIE).ok_or_else(|| AppError::problem(ProblemCode::SignInRequired))?;
    let token =
        RefreshToken::parse(cookie.value()).ok_or_else(|| AppError::problem(ProblemCode::SessionEnded))?;
    let now = app.clock.now();
    let next = RefreshToken::new(token.session, &app.ids);
    let next_hash = next.hash();
    let session = token.session;
    let act = Act::new(&app.ids, now, None, "end_reused_session", format!("session {session}"));
    let (rule, ids) = (app.in_force.get().second_factor(), app.ids.clone());
    let result = app
        .db
        .write(move |connection| {
            let outcome = rotate(connection, &token, next_hash, now)?;
            let me = match outcome {
                Outcome::Rotated(account) | Outcome::InGrace(account) => {
                    Some(find_me(connection, account, rule)?)
                }
                Outcome::Ended => None,
                Outcome::Stolen(account) => {
                    act.record(connection)?;
                    tell(&ids, connection, account, SecurityChange::SessionStolen, now)?;
                    None
                }
            };
            Ok((outcome, me))
        })
        .await?;
    let (outcome, Some(me)) = result else {
        app.actors.forget(session);
        return Err(AppError::problem(ProblemCode::SessionEnded));
    };
    let (access_token, expires_at) = app.tokens.issue(Claims { account: me.id, session }, now)?;
    let mut response = HttpResponse::Ok();
    response.cookie(files_cookie(&app, Claims { account: me.id, session })?);
    if matches!(outcome, Outcome::Rotated(_)) {
        response.cookie(self::cookie(&app, next.to_text()));
    }
    Ok(response.json(SignedIn { access_token, expires_at, me }))
}

#[derive(Clone, Copy)]
enum Outcome {
    /// The token was the newest: a new one replaces it.
    Rotated(AccountId),
    /// The token was the one before, just now: whoever got the newest keeps it.
    InGrace(AccountId),
    /// The session is over.
    Ended,
    /// The token is an old one: somebody has a copy. The session ends here with all tokens that came from it, and its
    /// browser is forgotten, since its cookies lay side by side.
    Stolen(AccountId),
}

fn rotate(
    connection: &mut Conn,
    token: &RefreshToken,
    next_hash: Vec<u8>,
    now: Timestamp,
) -> Result<Outcome, AppError> {
    let hash = token.hash();
    let Some(row) = SessionRow::find(connection, token.session)?.filter(|row| row.is_open(now)) else {
        return Ok(Outcome::Ended);
    };
    // The old hash in the condition: of two at once only one rotates, on PostgreSQL too.
    let newest = dsl::accounts_sessions.find(row.id).filter(dsl::token_hash.eq(&hash));
    let rotated = diesel::update(newest)
        .set((
            dsl::token_hash.eq(next_hash),
            dsl::previous_token_hash.eq(Some(&hash)),
            dsl::rotated_at.eq(now),
            dsl::last_used_at.eq(now),
            dsl::expires_at.eq(now.plus_seconds(REFRESH_SECONDS)),
        ))
        .execute(connection)?;
    if rotated == 1 {
        return Ok(Outcome::Rotated(row.account_id));
    }
    let Some(row) = SessionRow::find(connection, token.session)? else { return Ok(Outcome::Ended) };
    if row.previous_token_hash.as_ref() == Some(&hash) && now <= row.rotated_at.plus_seconds(GRACE_SECONDS) {
        return Ok(Outcome::InGrace(row.account_id));
    }
    SessionRow::end(connection, row.id, row.account_id, now)?;
    if let Some(device) = row.device_id {
        DeviceRow::delete(connection, row.account_id, device)?;
    }
    Ok(Outcome::Stolen(row.account_id))
}

/// The cookie that carries a refresh token.
pub fn cookie(app: &App, token: String) -> Cookie<'static> {
    Cookie::build(COOKIE, token)
        .path(COOKIE_PATH)
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(app.settings.secure_cookies())
        .max_age(Duration::seconds(REFRESH_SECONDS))
        .finish()
}

/// The cookie that removes it.
pub fn no_cookie(app: &App) -> Cookie<'static> {
    let mut cookie = cookie(app, String::new());
    cookie.set_max_age(Duration::ZERO);
    cookie
}

/// The cookie with which the browser's pictures and links read files, as long as the session is open (ADR 0021).
pub fn files_cookie(app: &App, claims: Claims) -> Result<Cookie<'static>, AppError> {
    let token = app.tokens.issue_for_files(claims, app.clock.now())?;
    Ok(Cookie::build(FILES_COOKIE, token)
        .path(FILES_PATH)
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(app.settings.secure_cookies())
        .max_age(Duration::seconds(FILES_SECONDS))
        .finish())
}

/// Refuses what another site's page sends. `SameSite=Strict` keeps the cookie away from it already; this keeps it from
/// signing a visitor in as somebody else. The browser's own word (`Sec-Fetch-Site`) decides; `Origin` only where a
/// browser is too old to give it: with `Referrer-Policy: no-referrer` a form's `Origin` is `null` on the same site too.
pub fn same_site_only(request: &HttpRequest, app: &App) -> Result<(), AppError> {
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    let own = match (header("sec-fetch-site"), header(ORIGIN.as_str())) {
        (Some(site), _) => site == "same-origin" || site == "none",
        (None, Some(origin)) => {
            let host = header(HOST.as_str()).unwrap_or_default();
            origin == app.settings.origin()
                || origin.split_once("://").is_some_and(|(_, place)| place == host)
        }
        // No browser: it has no cookies of anybody's.
        (None, None) => true,
    };
    if own { Ok(()) } else { Err(AppError::problem(ProblemCode::CrossSite)) }
}
