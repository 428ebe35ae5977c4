//! Signing in by plain forms: before the app has loaded, or without scripts. The password first; then, on a page of its
//! own, the code. What joins the two is a cookie that lives as long as the continuation in it.

use super::error::{self, AppError};
use super::site::html;
use crate::accounts::challenges;
use crate::accounts::refresh;
use crate::accounts::sessions;
use crate::accounts::sign_in::{self, Opened, Step};
use crate::app::App;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::header::{LOCATION, RETRY_AFTER};
use actix_web::{HttpRequest, HttpResponse, web};
use frontend::site::{PublicPage, SignInFailure};
use serde::Deserialize;
use shared::accounts::SignIn;
use shared::accounts::security::{SecondFactor, SessionCompletion};
use shared::core::{Problem, ProblemCode, Validate};

/// The cookie between the two forms.
const COOKIE: &str = "waymark_sign_in";

/// The form's fields as a browser sends them.
type Sent<T> = Result<web::Form<T>, actix_web::Error>;

/// The second form's fields.
#[derive(Deserialize)]
pub struct CodeForm {
    answer: String,
    /// There if the box is ticked.
    remember_device: Option<String>,
}

/// Takes address and password.
pub async fn sign_in(request: HttpRequest, app: web::Data<App>, form: Sent<SignIn>) -> HttpResponse {
    let email = form.as_ref().map(|form| form.email.clone()).unwrap_or_default();
    match try_sign_in(&request, &app, form).await {
        Ok(step) => go_on(&app, step),
        Err(error) => {
            let problem = error.to_problem();
            let failure = SignInFailure { code: problem.code, email, suspension: problem.suspension.clone() };
            failed(&request, &problem, &PublicPage::SignIn(Some(failure)))
        }
    }
}

/// Into the forum, or to the code.
pub fn go_on(app: &App, step: Step) -> HttpResponse {
    match step {
        Step::Opened(opened) => into_forum(app, &opened),
        Step::SecondFactor(required) => HttpResponse::SeeOther()
            .insert_header((LOCATION, "/sign-in/code"))
            .cookie(between(app, required.continuation, challenges::SECONDS))
            .finish(),
    }
}

async fn try_sign_in(request: &HttpRequest, app: &App, form: Sent<SignIn>) -> Result<Step, AppError> {
    refresh::same_site_only(request, app)?;
    sign_in::with_password(app, request, read(form)?).await
}

/// Takes the code.
pub async fn complete(request: HttpRequest, app: web::Data<App>, form: Sent<CodeForm>) -> HttpResponse {
    match try_complete(&request, &app, form).await {
        Ok(opened) => into_forum(&app, &opened),
        Err(error) => {
            let problem = error.to_problem();
            failed(&request, &problem, &PublicPage::SignInCode(Some(problem.code)))
        }
    }
}

async fn try_complete(request: &HttpRequest, app: &App, form: Sent<CodeForm>) -> Result<Opened, AppError> {
    refresh::same_site_only(request, app)?;
    let form = form.map_err(|_| AppError::problem(ProblemCode::MalformedBody))?.into_inner();
    let continuation = request.cookie(COOKIE).map(|cookie| cookie.value().to_owned());
    let continuation = continuation.ok_or_else(|| AppError::problem(ProblemCode::SignInExpired))?;
    // One field for both, since who has lost the telephone is in no mood for choices: six digits are the app's.
    let digits = form.answer.chars().filter(|c| !c.is_whitespace());
    let is_totp = digits.clone().all(|c| c.is_ascii_digit()) && digits.count() == 6;
    let completion = SessionCompletion {
        continuation,
        method: if is_totp { SecondFactor::Totp } else { SecondFactor::RecoveryCode },
        answer: form.answer,
        remember_device: form.remember_device.is_some(),
    };
    let errors = completion.validate();
    if !errors.is_empty() {
        return Err(AppError::problem(ProblemCode::WrongCode));
    }
    sessions::complete(app, request, completion).await
}

fn read<T: Validate>(form: Sent<T>) -> Result<T, AppError> {
    let form = form.map_err(|_| AppError::problem(ProblemCode::MalformedBody))?.into_inner();
    let errors = form.validate();
    if errors.is_empty() { Ok(form) } else { Err(AppError::Fields(errors)) }
}

fn into_forum(app: &App, opened: &Opened) -> HttpResponse {
    let mut response = HttpResponse::SeeOther();
    response.insert_header((LOCATION, "/forum"));
    for cookie in opened.cookies(app) {
        response.cookie(cookie);
    }
    response.cookie(between(app, String::new(), 0)).finish()
}

/// The page again, with what went wrong.
fn failed(request: &HttpRequest, problem: &Problem, page: &PublicPage) -> HttpResponse {
    let mut response = HttpResponse::build(error::status_of(problem.code));
    if let Some(seconds) = problem.retry_after_seconds {
        response.insert_header((RETRY_AFTER, seconds.to_string()));
    }
    response.content_type("text/html; charset=utf-8").body(html(request, page))
}

fn between(app: &App, continuation: String, seconds: i64) -> Cookie<'static> {
    Cookie::build(COOKIE, continuation)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(app.settings.secure_cookies())
        .max_age(Duration::seconds(seconds))
        .finish()
}
