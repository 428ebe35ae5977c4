//! A body that nobody has read yet for what identifies a person.

use super::counts;
use super::reading::Asked;
use super::refusing::refuse;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use diesel::QueryResult;
use futures_util::future::LocalBoxFuture;
use serde::de::DeserializeOwned;
use shared::core::id::AccountId;
use shared::core::{Country, Texts, Timestamp, Validate};
use shared::forum::GuardOutcome;
use shared::privacy::LeavingReason;

/// A JSON body with texts. What is in it comes out by [`Unread::admit`] only, so that no handler can forget to ask.
pub struct Unread<T>(T);

/// Whether the writer of a text is kept to themselves; asked when it is needed.
type IsVeiled = Box<dyn FnOnce(&mut Conn) -> QueryResult<bool> + Send>;

/// What a text is to become.
pub struct Target {
    kind: &'static str,
    is_veiled: IsVeiled,
}

impl Target {
    /// Something new, or somebody's own: the request says whether it is anonymous.
    pub fn new(kind: &'static str) -> Self {
        Self::beside(kind, |_| Ok(false))
    }

    /// Part of something that an anonymous colleague may have written, as this finds out.
    pub fn beside(
        kind: &'static str,
        is_veiled: impl FnOnce(&mut Conn) -> QueryResult<bool> + Send + 'static,
    ) -> Self {
        Self { kind, is_veiled: Box::new(is_veiled) }
    }
}

/// Who wrote a text, unless that is to be kept to themselves.
pub struct Writer {
    account: AccountId,
    country: Country,
    is_veiled: IsVeiled,
}

impl Writer {
    fn new(actor: &Actor, is_veiled: IsVeiled) -> Self {
        Self { account: actor.account, country: actor.country, is_veiled }
    }

    /// By name.
    pub fn open(actor: &Actor) -> Self {
        Self::new(actor, Box::new(|_| Ok(false)))
    }

    /// The account and its country; nothing of an anonymous colleague, of whom a country may say too much.
    pub fn named(self, connection: &mut Conn) -> QueryResult<Option<(AccountId, Country)>> {
        let is_veiled = (self.is_veiled)(connection)?;
        Ok((!is_veiled).then_some((self.account, self.country)))
    }
}

/// What the guard has found in a text that is let through.
#[must_use = "what was found is counted when the text is stored"]
pub struct Warned {
    rules: Vec<&'static str>,
    /// The rules that the writer overruled, with the reason's code.
    overruled: Vec<(&'static str, LeavingReason)>,
    writer: Writer,
    act: Act,
    now: Timestamp,
}

impl Warned {
    /// Counts it, in the transaction that stores the text; what was overruled is on record with its reasons, for those who moderate.
    pub fn count(self, connection: &mut Conn) -> Result<(), AppError> {
        let Self { rules, overruled, writer, act, now } = self;
        if rules.is_empty() && overruled.is_empty() {
            return Ok(());
        }
        let named = writer.named(connection)?;
        let country = named.map(|(_, country)| country);
        counts::add(connection, now, GuardOutcome::Warned, country, &rules)?;
        if overruled.is_empty() {
            return Ok(());
        }
        let said: Vec<String> = overruled.iter().map(|(rule, reason)| format!("{rule}: {reason}")).collect();
        let act = act.with(said.join(", "));
        let act = if let Some((account, _)) = named { act.by(account) } else { act };
        act.record(connection)?;
        let rules: Vec<&str> = overruled.into_iter().map(|(rule, _)| rule).collect();
        Ok(counts::add(connection, now, GuardOutcome::Overruled, country, &rules)?)
    }
}

impl<T: Texts> Unread<T> {
    /// What is in it, if the guard lets it pass, and what is to be counted with it.
    ///
    /// # Errors
    /// `identifies` at each field with a number that leads to a person; `unavailable` if the guard does not answer.
    pub async fn admit(self, app: &App, actor: &Actor, target: Target) -> Result<(T, Warned), AppError> {
        let (body, kind) = (self.0, target.kind);
        let found = app.guard.read(body.texts().into_iter().map(Asked::from).collect()).await?;
        let is_veiled: IsVeiled =
            if body.is_anonymous() { Box::new(|_: &mut Conn| Ok(true)) } else { target.is_veiled };
        let writer = Writer::new(actor, is_veiled);
        if !found.refused.is_empty() {
            return Err(refuse(app, writer, kind, found).await);
        }
        let now = app.clock.now();
        let reason =
            |rule: &str| body.left_standing().iter().find(|left| left.rule == rule).map(|left| left.reason);
        let (left, rules): (Vec<_>, Vec<_>) =
            found.warned.into_iter().partition(|rule| reason(rule).is_some());
        let overruled = left.into_iter().filter_map(|rule| Some((rule, reason(rule)?))).collect();
        let act = Act::new(&app.ids, now, None, "overrule_guard", kind.to_owned());
        Ok((body, Warned { rules, overruled, writer, act, now }))
    }
}

impl<T: DeserializeOwned + Validate + 'static> FromRequest for Unread<T> {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let body = Body::<T>::from_request(request, payload);
        Box::pin(async move { Ok(Self(body.await?.0)) })
    }
}
