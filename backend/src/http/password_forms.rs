//! The forms for a forgotten password: asking for the link, and choosing a new password with it.

use super::error::{AppError, status_of};
use super::frame;
use super::site;
use crate::accounts::{password_reset, refresh};
use crate::app::App;
use actix_web::http::header::{CACHE_CONTROL, LOCATION, RETRY_AFTER};
use actix_web::{HttpRequest, HttpResponse, web};
use frontend::site::PublicPage;
use frontend::site::password::{FormFailure, PasswordPage};
use serde::Deserialize;

/// What the form sends.
#[derive(Deserialize)]
pub struct Forgotten {
    email: String,
}

/// What the form sends.
#[derive(Deserialize)]
pub struct Reset {
    token: String,
    password: String,
}

/// What the form sends.
#[derive(Deserialize)]
pub struct Token {
    #[serde(default)]
    token: String,
}

/// Shows the form that asks for a link.
pub async fn forgotten_page(request: HttpRequest) -> HttpResponse {
    show(&request, PasswordPage::Forgotten { email: String::new(), failure: FormFailure::default() })
}

/// Says that the link is on its way, if there is an account.
pub async fn sent_page(request: HttpRequest) -> HttpResponse {
    show(&request, PasswordPage::Sent)
}

/// Says that the password is changed.
pub async fn done_page(request: HttpRequest) -> HttpResponse {
    show(&request, PasswordPage::Done)
}

/// Takes the form that asks for a link.
pub async fn forgotten(
    request: HttpRequest,
    app: web::Data<App>,
    form: Result<web::Form<Forgotten>, actix_web::Error>,
) -> HttpResponse {
    let email = form.map(|form| form.into_inner().email).unwrap_or_default();
    match ask(&request, &app, &email).await {
        Ok(()) => see(&request, "/forgotten-password/sent"),
        Err(error) => {
            let failure = failure(&error);
            refuse(&request, &error, PasswordPage::Forgotten { email, failure })
        }
    }
}

async fn ask(request: &HttpRequest, app: &App, email: &str) -> Result<(), AppError> {
    refresh::same_site_only(request, app)?;
    check_rate(request, app)?;
    password_reset::ask(app, email).await
}

/// Shows the form for the new password, if the link is good.
pub async fn reset_page(request: HttpRequest, app: web::Data<App>, query: web::Query<Token>) -> HttpResponse {
    let token = query.into_inner().token;
    match password_reset::is_good(&app, token.clone()).await {
        Ok(true) => show(&request, PasswordPage::Choose { token, failure: FormFailure::default() }),
        Ok(false) => refuse(&request, &AppError::not_found(), PasswordPage::Gone),
        Err(error) => refuse(&request, &error, PasswordPage::Choose { token, failure: failure(&error) }),
    }
}

/// Takes the new password.
pub async fn reset(
    request: HttpRequest,
    app: web::Data<App>,
    form: Result<web::Form<Reset>, actix_web::Error>,
) -> HttpResponse {
    let Ok(form) = form else { return refuse(&request, &AppError::not_found(), PasswordPage::Gone) };
    let Reset { token, password } = form.into_inner();
    let chosen = async {
        refresh::same_site_only(&request, &app)?;
        check_rate(&request, &app)?;
        password_reset::choose(&app, &request, token.clone(), password).await
    };
    match chosen.await {
        Ok(device) => {
            let mut response = see(&request, "/reset-password/done");
            // A cookie that a browser made from our own values can be added.
            let _ = response.add_cookie(&device);
            response
        }
        Err(error) if error.to_problem().status == 404 => refuse(&request, &error, PasswordPage::Gone),
        Err(error) => {
            let failure = failure(&error);
            refuse(&request, &error, PasswordPage::Choose { token, failure })
        }
    }
}

/// Refuses an address that sends such forms too often.
pub fn check_rate(request: &HttpRequest, app: &App) -> Result<(), AppError> {
    match frame::address_of(app, request.peer_addr().map(|peer| peer.ip()), request.headers()) {
        Some(address) => app.limits.check_reset(address),
        None => Ok(()),
    }
}

fn failure(error: &AppError) -> FormFailure {
    match error {
        AppError::Fields(fields) => FormFailure { fields: fields.clone(), problem: None },
        other => FormFailure { fields: Vec::new(), problem: Some(other.to_problem().code) },
    }
}

/// A page about one person's link: nothing keeps it.
fn show(request: &HttpRequest, page: PasswordPage) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "no-store"))
        .content_type("text/html; charset=utf-8")
        .body(site::html(request, &PublicPage::Password(Box::new(page))))
}

fn refuse(request: &HttpRequest, error: &AppError, page: PasswordPage) -> HttpResponse {
    let problem = error.to_problem();
    let mut response = HttpResponse::build(status_of(problem.code));
    if let Some(seconds) = problem.retry_after_seconds {
        response.insert_header((RETRY_AFTER, seconds.to_string()));
    }
    response
        .insert_header((CACHE_CONTROL, "no-store"))
        .content_type("text/html; charset=utf-8")
        .body(site::html(request, &PublicPage::Password(Box::new(page))))
}

/// Leads on in the language of this page.
pub fn see(request: &HttpRequest, path: &str) -> HttpResponse {
    let location = match site::prefix(request.path()).0 {
        Some(language) => frontend::site::in_language(path, language),
        None => path.to_owned(),
    };
    HttpResponse::SeeOther().insert_header((LOCATION, location)).finish()
}
