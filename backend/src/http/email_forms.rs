//! The form by which an e-mail address agrees to a change.

use super::error::{AppError, status_of};
use super::{password_forms, site};
use crate::accounts::email_change::{self, Agreed};
use crate::accounts::refresh;
use crate::app::App;
use actix_web::http::StatusCode;
use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpRequest, HttpResponse, web};
use frontend::site::PublicPage;
use frontend::site::email::EmailPage;
use serde::Deserialize;

/// The token of a link.
#[derive(Deserialize)]
pub struct Token {
    #[serde(default)]
    token: String,
}

/// Shows the button, if the link is good.
pub async fn confirm_page(
    request: HttpRequest,
    app: web::Data<App>,
    query: web::Query<Token>,
) -> HttpResponse {
    let token = query.into_inner().token;
    match email_change::is_good(&app, token.clone()).await {
        Ok(true) => answer(&request, StatusCode::OK, EmailPage::Confirm { token, problem: None }),
        Ok(false) => answer(&request, StatusCode::NOT_FOUND, EmailPage::Gone),
        Err(error) => refuse(&request, &error, token),
    }
}

/// Takes the agreement.
pub async fn confirm(
    request: HttpRequest,
    app: web::Data<App>,
    form: Result<web::Form<Token>, actix_web::Error>,
) -> HttpResponse {
    let token = form.map(|form| form.into_inner().token).unwrap_or_default();
    let agreed = async {
        refresh::same_site_only(&request, &app)?;
        password_forms::check_rate(&request, &app)?;
        email_change::agree(&app, token.clone()).await
    };
    match agreed.await {
        Ok(Agreed::Half) => password_forms::see(&request, "/confirm-email/half"),
        Ok(Agreed::Both) => password_forms::see(&request, "/confirm-email/done"),
        Err(error) => refuse(&request, &error, token),
    }
}

/// Says that the other address must agree too.
pub async fn half_page(request: HttpRequest) -> HttpResponse {
    answer(&request, StatusCode::OK, EmailPage::Half)
}

/// Says that the address is changed.
pub async fn done_page(request: HttpRequest) -> HttpResponse {
    answer(&request, StatusCode::OK, EmailPage::Done)
}

fn refuse(request: &HttpRequest, error: &AppError, token: String) -> HttpResponse {
    let code = error.to_problem().code;
    let status = status_of(code);
    if status == StatusCode::NOT_FOUND {
        return answer(request, status, EmailPage::Gone);
    }
    answer(request, status, EmailPage::Confirm { token, problem: Some(code) })
}

/// A page about one person's link: nothing keeps it.
fn answer(request: &HttpRequest, status: StatusCode, page: EmailPage) -> HttpResponse {
    HttpResponse::build(status)
        .insert_header((CACHE_CONTROL, "no-store"))
        .content_type("text/html; charset=utf-8")
        .body(site::html(request, &PublicPage::Email(page)))
}
