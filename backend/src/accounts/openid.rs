//! Signing in by OpenID Connect at an organisation that has it: authorisation code with PKCE, state and nonce, checked by
//! the `openidconnect` crate. A first sign-in is linked by an address that the organisation has verified; later ones by the
//! organisation's own id of the person. It stands in for the password, so the second factor comes after it; and it makes no
//! accounts: whoever has none still has to apply.

use super::challenges::{ChallengeRow, Purpose};
use super::devices::Browser;
use super::rows::{CredentialsRow, normal_email};
use super::security::tell;
use super::sign_in::{self, Step};
use crate::app::App;
use crate::audit::Act;
use crate::config::OpenIdProvider;
use crate::db::Conn;
use crate::db::schema::accounts_identities::dsl;
use crate::http::error::AppError;
use crate::notify::SecurityChange;
use actix_web::HttpRequest;
use diesel::prelude::*;
use openidconnect::core::{CoreAuthenticationFlow, CoreClient, CoreIdTokenClaims, CoreProviderMetadata};
use openidconnect::{
    AccessTokenHash, AuthorizationCode, ClientId, ClientSecret, CsrfToken, IssuerUrl, Nonce,
    OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, TokenResponse,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::core::id::AccountId;
use shared::core::{ProblemCode, Timestamp};
use std::time::Duration;

/// Where organisations send the browser back to.
pub const CALLBACK: &str = "/sign-in/organisation/back";
/// How long an organisation's server may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// What waits until the browser comes back.
#[derive(Serialize, Deserialize)]
struct State {
    provider: usize,
    csrf: String,
    nonce: String,
    verifier: String,
}

/// Where the browser goes, and what names the sign-in when it comes back.
pub struct Start {
    /// At the organisation.
    pub url: String,
    /// For the cookie.
    pub continuation: String,
}

/// Begins a sign-in at one of the organisations.
pub async fn start(app: &App, number: usize) -> Result<Start, AppError> {
    let provider = app.settings.openid_providers.get(number).ok_or_else(AppError::not_found)?;
    let client = client(app, provider).await?;
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let (url, csrf, nonce) = client
        .authorize_url(CoreAuthenticationFlow::AuthorizationCode, CsrfToken::new_random, Nonce::new_random)
        .add_scope(Scope::new("email".to_owned()))
        .set_pkce_challenge(challenge)
        .url();
    let state = State {
        provider: number,
        csrf: csrf.secret().clone(),
        nonce: nonce.secret().clone(),
        verifier: verifier.secret().clone(),
    };
    let state = serde_json::to_string(&state).map_err(AppError::internal)?;
    let (challenge, continuation) =
        ChallengeRow::new(&app.ids, app.clock.now(), Purpose::OpenIdSession, None, state);
    app.db.write(move |connection| Ok(challenge.insert(connection)?)).await?;
    Ok(Start { url: url.to_string(), continuation })
}

/// The browser has come back with a code.
pub async fn finish(
    app: &App,
    request: &HttpRequest,
    continuation: String,
    csrf: &str,
    code: String,
) -> Result<Step, AppError> {
    let now = app.clock.now();
    let state = app.db.write(move |connection| take(connection, &continuation, now)).await?;
    let state = state.ok_or_else(expired)?;
    let state: State = serde_json::from_str(&state).map_err(AppError::internal)?;
    // Compared as hashes, which tell nothing by the time that it takes.
    if Sha256::digest(csrf) != Sha256::digest(&state.csrf) {
        return Err(expired());
    }
    let provider = app.settings.openid_providers.get(state.provider).ok_or_else(expired)?;
    let claims = claims(app, provider, state, code).await?;
    let account = account(app, provider, &claims).await?;
    sign_in::after_first_factor(app, account, Browser::of(request)).await
}

fn expired() -> AppError {
    AppError::problem(ProblemCode::SignInExpired)
}

/// What the challenge holds, once.
fn take(connection: &mut Conn, continuation: &str, now: Timestamp) -> Result<Option<String>, AppError> {
    let Some(row) = ChallengeRow::find(connection, Purpose::OpenIdSession, continuation, now)? else {
        return Ok(None);
    };
    Ok(row.take(connection)?.then_some(row.state))
}

/// What the organisation says of the person, with all that makes it believable checked.
async fn claims(
    app: &App,
    provider: &OpenIdProvider,
    state: State,
    code: String,
) -> Result<CoreIdTokenClaims, AppError> {
    let client = client(app, provider).await?;
    let http = http_client()?;
    let response = client
        .exchange_code(AuthorizationCode::new(code))
        .map_err(AppError::internal)?
        .set_pkce_verifier(PkceCodeVerifier::new(state.verifier))
        .request_async(&|request| send(http.clone(), request))
        .await
        .map_err(|error| refused(provider, &error))?;
    let token = response.id_token().ok_or_else(expired)?;
    let verifier = client.id_token_verifier();
    let claims =
        token.claims(&verifier, &Nonce::new(state.nonce)).map_err(|error| refused(provider, &error))?;
    if let Some(expected) = claims.access_token_hash() {
        let algorithm = token.signing_alg().map_err(|error| refused(provider, &error))?;
        let key = token.signing_key(&verifier).map_err(|error| refused(provider, &error))?;
        let actual = AccessTokenHash::from_token(response.access_token(), algorithm, key)
            .map_err(|error| refused(provider, &error))?;
        if actual != *expected {
            return Err(expired());
        }
    }
    Ok(claims.clone())
}

/// The operator learns why; the visitor only that it did not work.
fn refused(provider: &OpenIdProvider, error: &impl std::fmt::Display) -> AppError {
    tracing::warn!(issuer = provider.issuer, %error, "a sign-in by OpenID Connect failed");
    expired()
}

/// The account that the organisation's person has here; linked at the first time.
async fn account(
    app: &App,
    provider: &OpenIdProvider,
    claims: &CoreIdTokenClaims,
) -> Result<AccountId, AppError> {
    let issuer = provider.issuer.clone();
    let subject = claims.subject().as_str().to_owned();
    let verified = claims.email_verified() == Some(true);
    let email = claims.email().filter(|_| verified).map(|email| normal_email(email.as_str()));
    let (ids, now) = (app.ids.clone(), app.clock.now());
    app.db
        .write(move |connection| {
            let known: Option<AccountId> = dsl::accounts_identities
                .find((&issuer, &subject))
                .select(dsl::account_id)
                .first(connection)
                .optional()?;
            if let Some(account) = known {
                return Ok(account);
            }
            let nobody = || AppError::problem(ProblemCode::NotFound);
            let email = email.ok_or_else(nobody)?;
            let account = CredentialsRow::find_by_email(connection, &email)?.ok_or_else(nobody)?.id;
            diesel::insert_into(dsl::accounts_identities)
                .values((
                    dsl::issuer.eq(&issuer),
                    dsl::subject.eq(&subject),
                    dsl::account_id.eq(account),
                    dsl::created_at.eq(now),
                ))
                .execute(connection)?;
            Act::new(&ids, now, Some(account), "link_identity", format!("account {account}"))
                .record(connection)?;
            tell(&ids, connection, account, SecurityChange::OrganisationLinked, now)?;
            Ok(account)
        })
        .await
}

type Client = CoreClient<
    openidconnect::EndpointSet,
    openidconnect::EndpointNotSet,
    openidconnect::EndpointNotSet,
    openidconnect::EndpointNotSet,
    openidconnect::EndpointMaybeSet,
    openidconnect::EndpointMaybeSet,
>;

/// A client as the organisation's own description has it; asked for each time, since sign-ins are rare and keys change.
async fn client(app: &App, provider: &OpenIdProvider) -> Result<Client, AppError> {
    let http = http_client()?;
    let issuer = IssuerUrl::new(provider.issuer.clone()).map_err(AppError::internal)?;
    let metadata = CoreProviderMetadata::discover_async(issuer, &|request| send(http.clone(), request))
        .await
        .map_err(|error| {
            tracing::warn!(issuer = provider.issuer, %error, "an OpenID Connect provider does not answer");
            AppError::Unavailable
        })?;
    let back =
        RedirectUrl::new(format!("{}{CALLBACK}", app.settings.origin())).map_err(AppError::internal)?;
    let secret = ClientSecret::new(provider.client_secret.clone());
    Ok(CoreClient::from_provider_metadata(metadata, ClientId::new(provider.client_id.clone()), Some(secret))
        .set_redirect_uri(back))
}

/// Follows no redirect: an organisation's server sends us nowhere.
fn http_client() -> Result<reqwest::Client, AppError> {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(PATIENCE)
        .build()
        .map_err(AppError::internal)
}

async fn send(
    client: reqwest::Client,
    request: openidconnect::HttpRequest,
) -> Result<openidconnect::HttpResponse, SendError> {
    let request = reqwest::Request::try_from(request).map_err(SendError::Sending)?;
    let response = client.execute(request).await.map_err(SendError::Sending)?;
    let mut built = openidconnect::http::Response::builder().status(response.status());
    for (name, value) in response.headers() {
        built = built.header(name, value);
    }
    let body = response.bytes().await.map_err(SendError::Sending)?;
    built.body(body.to_vec()).map_err(SendError::Reading)
}

#[derive(Debug, thiserror::Error)]
enum SendError {
    #[error("{0}")]
    Sending(reqwest::Error),
    #[error("{0}")]
    Reading(openidconnect::http::Error),
}
