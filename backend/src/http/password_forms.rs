//! The forms for a forgotten password: asking for the link, and choosing a new password with it.

use super::error::AppError;
use super::forms::{Pairs, TokenQuery, admit, mistakes, refuse, see, show};
use crate::accounts::password_reset;
use crate::app::App;
use actix_web::{HttpRequest, HttpResponse, web};
use frontend::site::Mistakes;
use frontend::site::password::PasswordPage;

/// Shows the form that asks for a link.
pub async fn forgotten_page(request: HttpRequest) -> HttpResponse {
    show(&request, PasswordPage::Forgotten { email: String::new(), mistakes: Mistakes::default() })
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
pub async fn forgotten(request: HttpRequest, app: web::Data<App>, form: Pairs) -> HttpResponse {
    let email = form.get("email");
    match ask(&request, &app, &email).await {
        Ok(()) => see(&request, "/forgotten-password/sent"),
        Err(error) => {
            let mistakes = mistakes(&error);
            refuse(&request, &error, PasswordPage::Forgotten { email, mistakes })
        }
    }
}

async fn ask(request: &HttpRequest, app: &App, email: &str) -> Result<(), AppError> {
    admit(request, app)?;
    password_reset::ask(app, email).await
}

/// Shows the form for the new password, if the link is good.
pub async fn reset_page(request: HttpRequest, app: web::Data<App>, query: TokenQuery) -> HttpResponse {
    let token = query.0;
    match password_reset::is_good(&app, token.clone()).await {
        Ok(true) => show(&request, PasswordPage::Choose { token, mistakes: Mistakes::default() }),
        Ok(false) => refuse(&request, &AppError::not_found(), PasswordPage::Gone),
        Err(error) => refuse(&request, &error, PasswordPage::Choose { token, mistakes: mistakes(&error) }),
    }
}

/// Takes the new password.
pub async fn reset(request: HttpRequest, app: web::Data<App>, form: Pairs) -> HttpResponse {
    let (token, password) = (form.get("token"), form.get("password"));
    let chosen = async {
        admit(&request, &app)?;
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
            let mistakes = mistakes(&error);
            refuse(&request, &error, PasswordPage::Choose { token, mistakes })
        }
    }
}
