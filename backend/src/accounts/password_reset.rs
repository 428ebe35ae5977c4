//! A new password for somebody who forgot theirs: a link by mail, good once and for an hour. Nobody learns whether an
//! address has an account: asking does the same for every address, and the looking up happens later, in the queue.

use super::devices::{Arrival, Browser, DeviceRow, DeviceToken};
use super::known_of::known_of;
use super::links::{self, Link, LinkPurpose};
use super::password;
use super::reset_second_factor::end_sessions;
use super::rows::normal_email;
use super::security::tell;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::accounts_accounts::dsl;
use crate::http::error::AppError;
use crate::jobs::{self, Job};
use crate::notify::{self, Event, Notice, Recipient, SecurityChange};
use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::core::id::{AccountId, DeviceId};
use shared::core::{Check, Timestamp};
use uuid::Uuid;

/// The kind of the jobs that look an address up and mail the link.
pub const JOB: &str = "send_password_reset";
/// Seconds that a link is good.
const LINK_SECONDS: i64 = 60 * 60;
/// Seconds in which one address gets one mail, however often it is asked for.
const APART_SECONDS: i64 = 5 * 60;

#[derive(Serialize, Deserialize)]
struct Asked {
    email: String,
}

/// Somebody asks for a link to this address.
pub async fn ask(app: &App, email: &str) -> Result<(), AppError> {
    let wrong = Check::new().email("email", email).finish();
    if !wrong.is_empty() {
        return Err(AppError::Fields(wrong));
    }
    let (email, now) = (normal_email(email), app.clock.now());
    let period = now.unix_seconds().div_euclid(APART_SECONDS);
    let hash = Sha256::digest(format!("{JOB} {period} {email}"));
    let id = hash.first_chunk::<16>().map_or(Uuid::nil(), |bytes| Uuid::from_bytes(*bytes));
    app.db.write(move |connection| jobs::enqueue(connection, id, JOB, &Asked { email }, now)).await
}

/// Mails the link, if the address has an account.
pub async fn send(app: App, job: Job) -> Result<(), AppError> {
    let asked: Asked = serde_json::from_str(&job.payload).map_err(AppError::internal)?;
    let inner = app.clone();
    app.db
        .write(move |connection| {
            let found: Option<AccountId> = dsl::accounts_accounts
                .filter(dsl::email.eq(&asked.email))
                .select(dsl::id)
                .first(connection)
                .optional()?;
            let Some(account) = found else { return Ok(()) };
            let now = inner.clock.now();
            let (link, token) =
                Link::new(&inner.ids, now, LinkPurpose::ResetPassword, account.0, LINK_SECONDS);
            link.insert(connection)?;
            let event = Event::PasswordReset { path: format!("/reset-password?token={token}") };
            let notice = Notice { recipient: Recipient::Account { id: account }, event };
            notify::enqueue_now(connection, &inner.ids, &notice, now)
        })
        .await
}

/// Whether the token's link is good now; uses nothing up.
pub async fn is_good(app: &App, token: String) -> Result<bool, AppError> {
    let now = app.clock.now();
    let found =
        app.db.read(move |connection| links::find(connection, LinkPurpose::ResetPassword, &token, now));
    Ok(found.await?.is_some())
}

/// Sets the password and uses the link up. All sessions end and no device is remembered, since whoever took the account
/// may sit at any of them. Gives the cookie that makes this browser known: while others guess at the account, its owner
/// signs in from here.
pub async fn choose(
    app: &App,
    request: &HttpRequest,
    token: String,
    chosen: String,
) -> Result<Cookie<'static>, AppError> {
    let (now, looked) = (app.clock.now(), token.clone());
    let found = app
        .db
        .read(move |connection| {
            let account = links::find(connection, LinkPurpose::ResetPassword, &looked, now)?;
            let account = AccountId(account.ok_or_else(AppError::not_found)?);
            known_of(connection, account)
        })
        .await?;
    let wrong = password::judge("password", &chosen, &found.each_ref().map(String::as_str));
    if !wrong.is_empty() {
        return Err(AppError::Fields(wrong));
    }
    let hash = password::hash_in_turn(chosen, &app.ids).await?;
    let device = DeviceToken::new(&app.ids);
    let (browser, next_hash, inner) = (Browser::of(request), device.hash(), app.clone());
    let account = app
        .db
        .write(move |connection| {
            let account = links::take(connection, LinkPurpose::ResetPassword, &token, now)?;
            let account = AccountId(account.ok_or_else(AppError::not_found)?);
            store(&inner, connection, account, &hash, now)?;
            let id = DeviceId(inner.ids.uuid(now));
            Arrival { account, browser: &browser, next_hash, id, remember: false, now }.write(connection)?;
            Act::new(&inner.ids, now, Some(account), "reset_password", format!("account {account}"))
                .record(connection)?;
            Ok(account)
        })
        .await?;
    app.actors.forget_account(account);
    Ok(device.cookie(app))
}

fn store(
    app: &App,
    connection: &mut Conn,
    account: AccountId,
    hash: &str,
    now: Timestamp,
) -> Result<(), AppError> {
    diesel::update(dsl::accounts_accounts.find(account))
        .set(dsl::password_hash.eq(Some(hash)))
        .execute(connection)?;
    end_sessions(connection, account, now)?;
    DeviceRow::remember_none(connection, account)?;
    tell(&app.ids, connection, account, SecurityChange::PasswordReset, now)
}
