//! The form by which an e-mail address agrees to a change.

use super::error::AppError;
use super::forms::{Pairs, TokenQuery, admit, mistakes, refuse, see, show};
use crate::accounts::email_change::{self, Agreed};
use crate::app::App;
use actix_web::{HttpRequest, HttpResponse, web};
use frontend::site::Mistakes;
use frontend::site::email::EmailPage;

/// Shows the button, if the link is good.
pub async fn confirm_page(request: HttpRequest, app: web::Data<App>, query: TokenQuery) -> HttpResponse {
    let token = query.0;
    match email_change::is_good(&app, token.clone()).await {
        Ok(true) => show(&request, EmailPage::Confirm { token, mistakes: Mistakes::default() }),
        Ok(false) => fail(&request, &AppError::not_found(), token),
        Err(error) => fail(&request, &error, token),
    }
}

/// Takes the agreement.
pub async fn confirm(request: HttpRequest, app: web::Data<App>, form: Pairs) -> HttpResponse {
    let token = form.get("token");
    let agreed = async {
        admit(&request, &app)?;
        email_change::agree(&app, token.clone()).await
    };
    match agreed.await {
        Ok(Agreed::Half) => see(&request, "/confirm-email/half"),
        Ok(Agreed::Both) => see(&request, "/confirm-email/done"),
        Err(error) => fail(&request, &error, token),
    }
}

/// Says that the other address must agree too.
pub async fn half_page(request: HttpRequest) -> HttpResponse {
    show(&request, EmailPage::Half)
}

/// Says that the address is changed.
pub async fn done_page(request: HttpRequest) -> HttpResponse {
    show(&request, EmailPage::Done)
}

fn fail(request: &HttpRequest, error: &AppError, token: String) -> HttpResponse {
    match error.to_problem().status {
        404 => refuse(request, error, EmailPage::Gone),
        _ => refuse(request, error, EmailPage::Confirm { token, mistakes: mistakes(error) }),
    }
}
