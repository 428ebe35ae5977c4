//! The browsers that an account signed in with. A cookie with a random token tells them apart; its hash is stored. A
//! known browser raises no alarm, is not slowed down when somebody guesses at the account from elsewhere, and for thirty
//! days needs no second factor if its user asked for that. The token changes at every sign-in, so that one planted in a
//! browser before is worth nothing after.

use super::device;
use crate::app::{App, Ids};
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::accounts_devices::{self, dsl};
use crate::http::actor::SessionOwner;
use crate::http::error::AppError;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::header::USER_AGENT;
use actix_web::{HttpRequest, HttpResponse, delete, web};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use diesel::prelude::*;
use sha2::{Digest, Sha256};
use shared::accounts::security::Device;
use shared::core::id::{AccountId, DeviceId};
use shared::core::{Problem, Timestamp};

/// The cookie's name.
pub const COOKIE: &str = "waymark_device";
/// Seconds that a device needs no second factor.
pub const REMEMBERED_SECONDS: i64 = 30 * 24 * 60 * 60;
/// Seconds after which an unused device is forgotten.
const KNOWN_SECONDS: i64 = 365 * 24 * 60 * 60;

/// The browser that a request comes from.
#[derive(Clone, Debug)]
pub struct Browser {
    /// Browser and system in words.
    pub name: String,
    /// The hash of its token, if it has one.
    pub token_hash: Option<Vec<u8>>,
}

impl Browser {
    /// By the request's `User-Agent` and cookie.
    pub fn of(request: &HttpRequest) -> Self {
        let user_agent = request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok());
        let token = request.cookie(COOKIE).and_then(|cookie| DeviceToken::parse(cookie.value()));
        Self {
            name: device::name(user_agent.unwrap_or_default()),
            token_hash: token.map(|token| token.hash()),
        }
    }
}

/// What the cookie holds.
#[derive(Clone)]
pub struct DeviceToken([u8; 32]);

impl DeviceToken {
    /// A new one.
    pub fn new(ids: &Ids) -> Self {
        Self(ids.bytes())
    }

    fn parse(text: &str) -> Option<Self> {
        Some(Self(URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?))
    }

    /// What is stored.
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0).to_vec()
    }

    /// The cookie that carries it.
    pub fn cookie(&self, app: &App) -> Cookie<'static> {
        Cookie::build(COOKIE, URL_SAFE_NO_PAD.encode(self.0))
            .path("/")
            .http_only(true)
            .same_site(SameSite::Strict)
            .secure(app.settings.secure_cookies())
            .max_age(Duration::seconds(KNOWN_SECONDS))
            .finish()
    }
}

/// A device as it is stored.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = accounts_devices)]
pub struct DeviceRow {
    /// Its id.
    pub id: DeviceId,
    account_id: AccountId,
    token_hash: Vec<u8>,
    name: String,
    created_at: Timestamp,
    last_used_at: Timestamp,
    remembered_until: Option<Timestamp>,
}

impl DeviceRow {
    /// The account's device with this token.
    pub fn find(connection: &mut Conn, account: AccountId, token_hash: &[u8]) -> QueryResult<Option<Self>> {
        dsl::accounts_devices
            .filter(dsl::token_hash.eq(token_hash).and(dsl::account_id.eq(account)))
            .select(Self::as_select())
            .first(connection)
            .optional()
    }

    /// Of one account, the last used first.
    pub fn list(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Self>> {
        dsl::accounts_devices
            .filter(dsl::account_id.eq(account))
            .order((dsl::last_used_at.desc(), dsl::id.desc()))
            .limit(100)
            .select(Self::as_select())
            .load(connection)
    }

    /// Whether it needs no second factor now.
    pub fn is_remembered(&self, now: Timestamp) -> bool {
        self.remembered_until.is_some_and(|until| until > now)
    }

    /// From now on all devices of the account need the second factor.
    pub fn remember_none(connection: &mut Conn, account: AccountId) -> QueryResult<()> {
        let own = dsl::accounts_devices.filter(dsl::account_id.eq(account));
        diesel::update(own).set(dsl::remembered_until.eq(None::<Timestamp>)).execute(connection).map(drop)
    }

    /// Forgets a device; whether it was the account's.
    pub fn delete(connection: &mut Conn, account: AccountId, device: DeviceId) -> QueryResult<bool> {
        let own = dsl::accounts_devices.find(device).filter(dsl::account_id.eq(account));
        Ok(diesel::delete(own).execute(connection)? == 1)
    }

    /// Forgets those that were not used for a year.
    pub fn forget_old(connection: &mut Conn, now: Timestamp) -> QueryResult<()> {
        let limit = now.plus_seconds(-KNOWN_SECONDS);
        diesel::delete(dsl::accounts_devices.filter(dsl::last_used_at.lt(limit)))
            .execute(connection)
            .map(drop)
    }

    /// As the owner sees it, from the browser with this token.
    pub fn to_device(&self, now: Timestamp, browser: &Browser) -> Device {
        Device {
            id: self.id,
            name: self.name.clone(),
            created_at: self.created_at,
            last_used_at: self.last_used_at,
            remembered_until: self.remembered_until.filter(|until| *until > now),
            current: browser.token_hash.as_ref() == Some(&self.token_hash),
        }
    }
}

/// An account signs in with a browser.
pub struct Arrival<'a> {
    /// Who.
    pub account: AccountId,
    /// With what.
    pub browser: &'a Browser,
    /// The hash of the token that the browser gets.
    pub next_hash: Vec<u8>,
    /// The id of the device, should it be new.
    pub id: DeviceId,
    /// Whether it needs no second factor for a while.
    pub remember: bool,
    /// When.
    pub now: Timestamp,
}

impl Arrival<'_> {
    /// Notes it; gives the device and whether it is new to the account.
    pub fn write(self, connection: &mut Conn) -> QueryResult<(DeviceId, bool)> {
        let known = match &self.browser.token_hash {
            Some(hash) => Self::find_and_renew(connection, self.account, hash, &self.next_hash)?,
            None => None,
        };
        let until = self.remember.then(|| self.now.plus_seconds(REMEMBERED_SECONDS));
        let Some(known) = known else {
            let row = DeviceRow {
                id: self.id,
                account_id: self.account,
                token_hash: self.next_hash,
                name: self.browser.name.clone(),
                created_at: self.now,
                last_used_at: self.now,
                remembered_until: until,
            };
            diesel::insert_into(dsl::accounts_devices).values(row).execute(connection)?;
            return Ok((self.id, true));
        };
        let remembered = until.or(known.remembered_until);
        diesel::update(dsl::accounts_devices.find(known.id))
            .set((
                dsl::name.eq(&self.browser.name),
                dsl::last_used_at.eq(self.now),
                dsl::remembered_until.eq(remembered),
            ))
            .execute(connection)?;
        Ok((known.id, false))
    }

    /// The account's device with the old token. The colleagues who share the browser get the new token with it.
    fn find_and_renew(
        connection: &mut Conn,
        account: AccountId,
        old: &[u8],
        new: &[u8],
    ) -> QueryResult<Option<DeviceRow>> {
        let known = DeviceRow::find(connection, account, old)?;
        let shared = dsl::accounts_devices.filter(dsl::token_hash.eq(old));
        diesel::update(shared).set(dsl::token_hash.eq(new)).execute(connection)?;
        Ok(known)
    }
}

/// Forgets one of one's devices: it needs the second factor again, and signing in with it is told by mail.
#[utoipa::path(
    tag = "accounts",
    operation_id = "delete_device",
    params(("device_id" = DeviceId, Path)),
    responses(
        (status = 204),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[delete("/accounts/devices/{device_id}")]
pub async fn delete_device(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
    device: web::Path<DeviceId>,
) -> Result<HttpResponse, AppError> {
    let (account, device) = (actor.account, *device);
    let act = Act::new(&app.ids, app.clock.now(), Some(account), "delete_device", format!("device {device}"));
    app.db
        .write(move |connection| {
            if !DeviceRow::delete(connection, account, device)? {
                return Err(AppError::not_found());
            }
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
