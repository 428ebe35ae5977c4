//! The page on which one ends mails without signing in, and what a mail program sends in one's place (RFC 8058).

use super::forms::{Pairs, TokenQuery, refuse, show};
use crate::app::App;
use crate::http::error::AppError;
use crate::notices::unsubscribe;
use actix_web::{HttpRequest, HttpResponse, web};
use frontend::site::unsubscribe::UnsubscribePage;

/// Shows the buttons, if the link is good. Looking changes nothing: mail programs look at links too.
pub async fn page(request: HttpRequest, app: web::Data<App>, query: TokenQuery) -> HttpResponse {
    match unsubscribe::scope(&app, &query.0) {
        Ok(kind) => show(&request, UnsubscribePage::Ask { token: query.0, kind }),
        Err(error) => fail(&request, &error),
    }
}

/// Ends the mails. The answer is the page itself and no way to another: mail programs follow none. What is sent needs no
/// cookie and may come from anywhere, since the token is the right to it.
pub async fn unsubscribe(
    request: HttpRequest,
    app: web::Data<App>,
    query: TokenQuery,
    form: Pairs,
) -> HttpResponse {
    match unsubscribe::unsubscribe(&app, &query.0, form.get("from") == "all").await {
        Ok(()) => show(&request, UnsubscribePage::Done),
        Err(error) => fail(&request, &error),
    }
}

fn fail(request: &HttpRequest, error: &AppError) -> HttpResponse {
    refuse(request, error, UnsubscribePage::Gone)
}
