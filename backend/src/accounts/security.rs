//! What signs one in, in one look; and confirming who one is before it is changed.

use super::devices::{Browser, DeviceRow};
use super::email_change::EmailChangeRow;
use super::passkeys::rows::PasskeyRow;
use super::second_factor::authenticators::AuthenticatorRow;
use super::second_factor::recovery_codes::RecoveryCodeRow;
use super::{password, rows, second_factor};
use crate::app::{App, Ids};
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::accounts_sessions;
use crate::http::actor::SessionOwner;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::notify::{self, Event, Notice, Recipient, SecurityChange};
use actix_web::{HttpRequest, HttpResponse, get, put, web};
use diesel::prelude::*;
use shared::accounts::security::{Security, SessionConfirmation};
use shared::core::id::{AccountId, SessionId};
use shared::core::{Problem, ProblemCode, Timestamp};

/// Seconds after signing in or confirming in which what signs in may be changed.
const CONFIRMED_SECONDS: i64 = 15 * 60;

/// Refuses a change of what signs in where the session was opened or confirmed too long ago: whoever finds a screen
/// unlocked can read, but not lock its owner out.
pub fn require_confirmed(connection: &mut Conn, session: SessionId, now: Timestamp) -> Result<(), AppError> {
    let confirmed: Option<Timestamp> = accounts_sessions::table
        .find(session)
        .select(accounts_sessions::confirmed_at)
        .first(connection)
        .optional()?;
    match confirmed {
        Some(at) if now < at.plus_seconds(CONFIRMED_SECONDS) => Ok(()),
        _ => Err(AppError::problem(ProblemCode::ConfirmationRequired)),
    }
}

/// A change of what signs an account in: audited and told to its owner.
pub struct Change {
    act: Act,
    ids: Ids,
    account: AccountId,
    what: SecurityChange,
    now: Timestamp,
}

impl Change {
    /// Made by the account itself.
    pub fn new(app: &App, account: AccountId, action: &'static str, what: SecurityChange) -> Self {
        let now = app.clock.now();
        let act = Act::new(&app.ids, now, Some(account), action, format!("account {account}"));
        Self { act, ids: app.ids.clone(), account, what, now }
    }

    /// Writes both.
    pub fn write(&self, connection: &mut Conn) -> Result<(), AppError> {
        self.act.record(connection)?;
        tell(&self.ids, connection, self.account, self.what, self.now)
    }
}

/// Queues a mail about a change of what signs an account in.
pub fn tell(
    ids: &Ids,
    connection: &mut Conn,
    account: AccountId,
    change: SecurityChange,
    now: Timestamp,
) -> Result<(), AppError> {
    let event = Event::Security { change, at: now };
    notify::enqueue_now(
        connection,
        ids,
        &Notice { recipient: Recipient::Account { id: account }, event },
        now,
    )
}

/// What signs one in, and the devices that are known.
#[utoipa::path(
    tag = "accounts",
    operation_id = "find_security",
    responses((status = 200, body = Security)),
    security(("access_token" = []))
)]
#[get("/accounts/security")]
pub async fn find_security(
    request: HttpRequest,
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
) -> Result<HttpResponse, AppError> {
    let now = app.clock.now();
    let browser = Browser::of(&request);
    let required = second_factor::is_required(&actor.grants, app.in_force.get().second_factor());
    let account = actor.account;
    let security = app.db.read(move |connection| load(connection, account, required, now, &browser)).await?;
    etag::json(&request, &security)
}

fn load(
    connection: &mut Conn,
    account: AccountId,
    required: bool,
    now: Timestamp,
    browser: &Browser,
) -> Result<Security, AppError> {
    let hash = rows::password_hash(connection, account)?;
    let authenticator = AuthenticatorRow::find(connection, account)?;
    let left = RecoveryCodeRow::count_left(connection, account)?;
    let devices = DeviceRow::list(connection, account)?;
    Ok(Security {
        has_password: hash.is_some(),
        totp_since: authenticator.and_then(|row| row.confirmed_at),
        recovery_codes_left: u32::try_from(left).unwrap_or_default(),
        passkeys: PasskeyRow::list(connection, account)?.iter().map(PasskeyRow::to_passkey).collect(),
        devices: devices.iter().map(|row| row.to_device(now, browser)).collect(),
        second_factor_required: required,
        pending_email: EmailChangeRow::find(connection, account, now)?.map(|row| row.email),
    })
}

/// Shows with the password who one is: for fifteen minutes what signs in may be changed.
#[utoipa::path(
    tag = "accounts",
    operation_id = "confirm_session",
    request_body = SessionConfirmation,
    responses(
        (status = 204),
        (status = 401, body = Problem, content_type = "application/problem+json", description = "`wrong_credentials`"),
    ),
    security(("access_token" = []))
)]
#[put("/accounts/sessions/current/confirmation")]
pub async fn confirm_session(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
    body: Body<SessionConfirmation>,
) -> Result<HttpResponse, AppError> {
    let (account, session, now) = (actor.account, actor.session, app.clock.now());
    app.limits.check_confirmation(account)?;
    let hash = app.db.read(move |connection| Ok(rows::password_hash(connection, account)?)).await?;
    if !password::verify(body.0.password, hash).await? {
        return Err(AppError::problem(ProblemCode::WrongCredentials));
    }
    let act = Act::new(&app.ids, now, Some(account), "confirm_session", format!("session {session}"));
    app.db
        .write(move |connection| {
            diesel::update(accounts_sessions::table.find(session))
                .set(accounts_sessions::confirmed_at.eq(now))
                .execute(connection)?;
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
