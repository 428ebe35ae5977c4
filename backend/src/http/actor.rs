//! Who is asking. A handler that takes an [`Actor`] is for signed-in accounts only; there is no other way to an account.

use super::error::AppError;
use crate::accounts::{actors, refresh};
use crate::app::App;
use actix_web::dev::Payload;
use actix_web::http::header::AUTHORIZATION;
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::future::LocalBoxFuture;
use shared::accounts::{RequiredStep, RoleGrant};
use shared::core::id::{AccountId, GroupId, OrganisationId, SessionId};
use shared::core::{Country, Language, ProblemCode, Role};
use std::sync::Arc;

/// A signed-in account, as far as policies need to know it.
#[derive(Clone, Debug)]
pub struct Actor(Arc<ActorFacts>);

/// What is known about the actor; [`Actor`] dereferences to it.
#[derive(Clone, Debug)]
pub struct ActorFacts {
    /// The account.
    pub account: AccountId,
    /// The session of the access token.
    pub session: SessionId,
    /// The country the account works in.
    pub country: Country,
    /// The organisation it works for.
    pub organisation: OrganisationId,
    /// What it may do, and where.
    pub grants: Vec<RoleGrant>,
    /// The groups it belongs to.
    pub groups: Vec<GroupId>,
    /// The languages it reads, the best first.
    pub reads: Vec<Language>,
    /// What it owes before anything else.
    pub required_steps: Vec<RequiredStep>,
}

impl Actor {
    /// An actor of these facts.
    pub fn new(facts: ActorFacts) -> Self {
        Self(Arc::new(facts))
    }
}

impl ActorFacts {
    /// Whether the account has a role in any country and organisation.
    pub fn has_role(&self, role: Role) -> bool {
        self.grants.iter().any(|grant| grant.role == role)
    }

    /// Whether the account has a role that holds in this country; `None` asks for a role that holds everywhere.
    pub fn has_role_in(&self, role: Role, country: Option<Country>) -> bool {
        self.grants.iter().any(|grant| {
            grant.role == role
                && grant.organisation_id.is_none()
                && (grant.country.is_none() || (country.is_some() && grant.country == country))
        })
    }
}

impl std::ops::Deref for Actor {
    type Target = ActorFacts;
    fn deref(&self) -> &ActorFacts {
        &self.0
    }
}

impl FromRequest for Actor {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let owner = SessionOwner::from_request(request, payload);
        Box::pin(async move {
            let SessionOwner(actor) = owner.await?;
            if actor.required_steps.is_empty() {
                return Ok(actor);
            }
            Err(AppError::problem(ProblemCode::StepsRequired))
        })
    }
}

/// A signed-in account that may still owe a step: for the steps themselves, and for knowing and ending one's session.
#[derive(Clone, Debug)]
pub struct SessionOwner(pub Actor);

impl FromRequest for SessionOwner {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let app = request.app_data::<web::Data<App>>().cloned();
        let token = bearer(request).map(str::to_owned);
        Box::pin(async move {
            let app = app.ok_or_else(|| AppError::internal("the app is not configured"))?;
            let token = token.ok_or_else(|| AppError::problem(ProblemCode::SignInRequired))?;
            let claims = app.tokens.check(&token, app.clock.now())?;
            app.limits.check_account(claims.account)?;
            actors::find(&app, claims.session).await.map(Self)
        })
    }
}

/// A signed-in account that reads a file: with its access token, or, since pictures and links of a page send none, with the
/// cookie that does nothing but this (ADR 0021).
#[derive(Clone, Debug)]
pub struct FileReader(pub Actor);

impl FromRequest for FileReader {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        if bearer(request).is_some() {
            let actor = Actor::from_request(request, payload);
            return Box::pin(async move { actor.await.map(Self) });
        }
        let app = request.app_data::<web::Data<App>>().cloned();
        let cookie = request.cookie(refresh::FILES_COOKIE);
        Box::pin(async move {
            let app = app.ok_or_else(|| AppError::internal("the app is not configured"))?;
            let cookie = cookie.ok_or_else(|| AppError::problem(ProblemCode::SignInRequired))?;
            let claims = app.tokens.check_for_files(cookie.value(), app.clock.now())?;
            app.limits.check_account(claims.account)?;
            let actor = actors::find(&app, claims.session).await?;
            if !actor.required_steps.is_empty() {
                return Err(AppError::problem(ProblemCode::StepsRequired));
            }
            Ok(Self(actor))
        })
    }
}

fn bearer(request: &HttpRequest) -> Option<&str> {
    request.headers().get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}
