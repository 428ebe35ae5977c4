//! Signing in, whatever way: the password first, then the second factor unless the device is remembered; then a session
//! with its cookies. The API, the form that works without scripts, and other ways in all end in [`Opening`].

use super::challenges::{ChallengeRow, Purpose};
use super::devices::{Arrival, Browser, DeviceRow, DeviceToken};
use super::kept::keep_account;
use super::passkeys::rows::PasskeyRow;
use super::refresh::{self, REFRESH_SECONDS};
use super::rows::{CredentialsRow, SessionRow, find_me, normal_email};
use super::tokens::{Claims, RefreshToken};
use super::{password, second_factor, suspensions};
use crate::app::{App, Ids};
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::accounts_sessions;
use crate::http::error::AppError;
use crate::http::frame;
use crate::notify::{self, Event, Notice, Recipient};
use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use diesel::prelude::*;
use shared::accounts::security::{SecondFactor, SecondFactorRequired};
use shared::accounts::{Me, SignIn, SignedIn};
use shared::core::id::{AccountId, DeviceId, SessionId};
use shared::core::{ProblemCode, Timestamp};
use shared::settings::SecondFactorRule;
use uuid::Uuid;

/// What a right password leads to.
pub enum Step {
    /// A session is open.
    Opened(Box<Opened>),
    /// The second factor is asked for.
    SecondFactor(SecondFactorRequired),
}

/// An open session, and what its browser keeps.
pub struct Opened {
    /// For the app.
    pub signed_in: SignedIn,
    /// For the refresh cookie.
    pub refresh: RefreshToken,
    device: DeviceToken,
    files: Cookie<'static>,
}

impl Opened {
    /// The cookies of the session, of the device, and for reading files.
    pub fn cookies(&self, app: &App) -> [Cookie<'static>; 3] {
        [refresh::cookie(app, self.refresh.to_text()), self.device.cookie(app), self.files.clone()]
    }
}

/// Checks address and password; for the API and for the form that works without scripts.
pub async fn with_password(app: &App, request: &HttpRequest, body: SignIn) -> Result<Step, AppError> {
    let email = normal_email(&body.email);
    let address = frame::address_of(app, request.peer_addr().map(|peer| peer.ip()), request.headers());
    if let Some(address) = address {
        app.limits.check_sign_in(address, &email)?;
    }
    let browser = Browser::of(request);
    let (looked_up, token_hash) = (email.clone(), browser.token_hash.clone().unwrap_or_default());
    let (account, is_known) =
        app.db.read(move |connection| look_up(connection, &looked_up, &token_hash)).await?;
    if !is_known {
        app.slowdown.check(&email, app.clock.now())?;
    }
    let (id, hash) = account.map_or((None, None), |row| (Some(row.id), row.password_hash));
    let verified = password::verify(body.password, hash).await?;
    let (true, Some(account)) = (verified, id) else {
        app.slowdown.failed(&email, address, app.clock.now());
        return Err(AppError::problem(ProblemCode::WrongCredentials));
    };
    after_first_factor(app, account, browser).await
}

/// Goes on with somebody whose first factor was right, whatever it was.
pub async fn after_first_factor(app: &App, account: AccountId, browser: Browser) -> Result<Step, AppError> {
    match second_step(app, account, &browser).await? {
        Some(required) => Ok(Step::SecondFactor(required)),
        None => Ok(Step::Opened(Box::new(open(app, account, browser).await?))),
    }
}

/// The account with an address, and whether the browser with this token is known to it. Asks the same of the database
/// whether there is an account or not.
fn look_up(
    connection: &mut Conn,
    email: &str,
    token_hash: &[u8],
) -> Result<(Option<CredentialsRow>, bool), AppError> {
    let account = CredentialsRow::find_by_email(connection, email)?;
    let id = account.as_ref().map_or(AccountId(Uuid::nil()), |row| row.id);
    let device = DeviceRow::find(connection, id, token_hash)?;
    Ok((account, device.is_some()))
}

/// What is asked for after the password; nothing if the account has no second factor or remembers the browser.
async fn second_step(
    app: &App,
    account: AccountId,
    browser: &Browser,
) -> Result<Option<SecondFactorRequired>, AppError> {
    let now = app.clock.now();
    let hash = browser.token_hash.clone();
    let (mut methods, known) = app
        .db
        .read(move |connection| {
            let device = hash.map(|hash| DeviceRow::find(connection, account, &hash)).transpose()?.flatten();
            if device.is_some_and(|device| device.is_remembered(now)) {
                return Ok((Vec::new(), Vec::new()));
            }
            Ok((second_factor::methods(connection, account)?, PasskeyRow::list(connection, account)?))
        })
        .await?;
    if methods.is_empty() {
        return Ok(None);
    }
    let ceremony = if known.is_empty() { None } else { app.passkeys.start_authentication(&known).ok() };
    if ceremony.is_none() {
        // The installation has moved to an address that passkeys cannot belong to.
        methods.retain(|method| *method != SecondFactor::Passkey);
    }
    let (passkey_options, state) = ceremony.map(|ceremony| (ceremony.options, ceremony.state)).unzip();
    let (challenge, continuation) =
        ChallengeRow::new(&app.ids, now, Purpose::CompleteSession, Some(account), state.unwrap_or_default());
    app.db.write(move |connection| Ok(challenge.insert(connection)?)).await?;
    Ok(Some(SecondFactorRequired { continuation, methods, passkey_options }))
}

/// Opens a session for somebody who has shown all that is needed.
pub async fn open(app: &App, account: AccountId, browser: Browser) -> Result<Opened, AppError> {
    let opening = Opening::new(app, browser, false);
    let tokens = opening.tokens();
    let me = app.db.write(move |connection| opening.write(connection, account)).await?;
    tokens.into_opened(app, me)
}

/// A session about to be opened: everything is made before the transaction, which only writes.
pub struct Opening {
    session: SessionId,
    refresh: RefreshToken,
    device: DeviceId,
    device_token: DeviceToken,
    browser: Browser,
    remember: bool,
    now: Timestamp,
    act: Act,
    ids: Ids,
    rule: SecondFactorRule,
}

/// What the caller keeps of an [`Opening`] that goes into a transaction.
pub struct OpeningTokens {
    session: SessionId,
    refresh: RefreshToken,
    device: DeviceToken,
    now: Timestamp,
}

impl Opening {
    /// In this browser, which needs no second factor for a while if it is to be remembered.
    pub fn new(app: &App, browser: Browser, remember: bool) -> Self {
        let now = app.clock.now();
        let session = SessionId(app.ids.uuid(now));
        Self {
            session,
            refresh: RefreshToken::new(session, &app.ids),
            device: DeviceId(app.ids.uuid(now)),
            device_token: DeviceToken::new(&app.ids),
            browser,
            remember,
            now,
            act: Act::new(&app.ids, now, None, "create_session", format!("session {session}")),
            ids: app.ids.clone(),
            rule: app.in_force.get().second_factor(),
        }
    }

    /// What the browser gets once it is written.
    pub fn tokens(&self) -> OpeningTokens {
        OpeningTokens {
            session: self.session,
            refresh: self.refresh.clone(),
            device: self.device_token.clone(),
            now: self.now,
        }
    }

    /// Writes session, device and audit; a new device is told to the owner. A suspended account is refused here,
    /// whichever way it came.
    pub fn write(self, connection: &mut Conn, account: AccountId) -> Result<Me, AppError> {
        let now = self.now;
        suspensions::refuse(connection, account, now)?;
        let arrival = Arrival {
            account,
            browser: &self.browser,
            next_hash: self.device_token.hash(),
            id: self.device,
            remember: self.remember,
            now,
        };
        let (device, is_new) = arrival.write(connection)?;
        let row = SessionRow {
            id: self.session,
            account_id: account,
            token_hash: self.refresh.hash(),
            previous_token_hash: None,
            rotated_at: now,
            device: self.browser.name.clone(),
            created_at: now,
            last_used_at: now,
            expires_at: now.plus_seconds(REFRESH_SECONDS),
            ended_at: None,
            confirmed_at: now,
            device_id: Some(device),
        };
        diesel::insert_into(accounts_sessions::table).values(row).execute(connection)?;
        self.act.by(account).record(connection)?;
        keep_account(connection, &self.ids, account, now)?;
        if is_new {
            // Gathered by the minute: whoever floods the sign-in with a right password makes no flood of mails.
            let event = Event::NewDevice { device: self.browser.name, at: now };
            let notice = Notice { recipient: Recipient::Account { id: account }, event };
            notify::enqueue(connection, &notice, account.0, now)?;
        }
        find_me(connection, account, self.rule)
    }
}

impl OpeningTokens {
    /// The open session.
    pub fn into_opened(self, app: &App, me: Me) -> Result<Opened, AppError> {
        let claims = Claims { account: me.id, session: self.session };
        let (access_token, expires_at) = app.tokens.issue(claims, self.now)?;
        let files = refresh::files_cookie(app, claims)?;
        let signed_in = SignedIn { access_token, expires_at, me };
        Ok(Opened { signed_in, refresh: self.refresh, device: self.device, files })
    }
}
