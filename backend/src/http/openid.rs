//! Signing in by way of an organisation, as pages: the list of organisations, the way there, and the way back.

use super::error::{AppError, status_of};
use super::frame;
use super::sign_in_form;
use super::site;
use crate::accounts::{challenges, openid};
use crate::app::App;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::header::{CACHE_CONTROL, LOCATION};
use actix_web::{HttpRequest, HttpResponse, web};
use frontend::site::PublicPage;
use frontend::site::organisations::OrganisationsPage;
use serde::Deserialize;
use shared::core::ProblemCode;

/// The cookie between the way there and the way back.
const COOKIE: &str = "waymark_organisation";

/// What an organisation sends back.
#[derive(Deserialize)]
pub struct Back {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
}

/// The organisations to choose from.
pub async fn list_page(request: HttpRequest, app: web::Data<App>) -> HttpResponse {
    show(&request, &app, None)
}

/// Sends the browser to an organisation.
pub async fn go(request: HttpRequest, app: web::Data<App>, number: web::Path<usize>) -> HttpResponse {
    let started = async {
        if let Some(address) =
            frame::address_of(&app, request.peer_addr().map(|peer| peer.ip()), request.headers())
        {
            app.limits.check_passkey(address)?;
        }
        openid::start(&app, *number).await
    };
    match started.await {
        Ok(start) => HttpResponse::SeeOther()
            .insert_header((LOCATION, start.url))
            .insert_header((CACHE_CONTROL, "no-store"))
            .cookie(cookie(&app, start.continuation, challenges::SECONDS))
            .finish(),
        Err(error) => show(&request, &app, Some(&error)),
    }
}

/// The browser comes back from an organisation.
pub async fn back(request: HttpRequest, app: web::Data<App>, query: web::Query<Back>) -> HttpResponse {
    let Back { code, state } = query.into_inner();
    let continuation = request.cookie(COOKIE).map(|cookie| cookie.value().to_owned()).unwrap_or_default();
    match openid::finish(&app, &request, continuation, &state, code).await {
        Ok(step) => {
            let mut response = sign_in_form::go_on(&app, step);
            // A cookie of our own values can be added.
            let _ = response.add_cookie(&cookie(&app, String::new(), 0));
            response
        }
        Err(error) => show(&request, &app, Some(&error)),
    }
}

fn show(request: &HttpRequest, app: &App, error: Option<&AppError>) -> HttpResponse {
    let code = error.map(|error| error.to_problem().code);
    let status = code.map_or(actix_web::http::StatusCode::OK, |code| match code {
        // The page is there; the account is not.
        ProblemCode::NotFound => actix_web::http::StatusCode::FORBIDDEN,
        code => status_of(code),
    });
    let names = app.settings.openid_providers.iter().map(|provider| provider.name.clone()).collect();
    let page = OrganisationsPage { names, problem: code };
    HttpResponse::build(status)
        .insert_header((CACHE_CONTROL, "no-store"))
        .content_type("text/html; charset=utf-8")
        .body(site::html(request, &PublicPage::Organisations(page)))
}

/// Travels with the organisation's redirect, which comes from another site: hence `Lax`.
fn cookie(app: &App, continuation: String, seconds: i64) -> Cookie<'static> {
    Cookie::build(COOKIE, continuation)
        .path(openid::CALLBACK)
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(app.settings.secure_cookies())
        .max_age(Duration::seconds(seconds))
        .finish()
}
