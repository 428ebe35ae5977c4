//! What the plain forms of public pages share: reading them, showing them again with what is wrong, and leading on.

use super::error::{AppError, status_of};
use super::frame;
use super::site;
use crate::accounts::refresh::same_site_only;
use crate::app::App;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{LOCATION, RETRY_AFTER};
use actix_web::{FromRequest, HttpRequest, HttpResponse, web};
use frontend::site::joining::{JoiningPage, Note};
use frontend::site::{Mistakes, PublicPage};
use futures_util::future::LocalBoxFuture;
use serde::Deserialize;
use shared::core::{Language, ProblemCode};
use std::convert::Infallible;

/// The fields of a form as they were sent; none if they cannot be read, which then are missing.
pub struct Pairs(pub Vec<(String, String)>);

impl Pairs {
    /// The value of a field; empty if it was not sent.
    pub fn get(&self, name: &str) -> String {
        self.0.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone()).unwrap_or_default()
    }
}

impl FromRequest for Pairs {
    type Error = Infallible;
    type Future = LocalBoxFuture<'static, Result<Self, Infallible>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let form = web::Form::<Vec<(String, String)>>::from_request(request, payload);
        Box::pin(async move { Ok(Self(form.await.map(web::Form::into_inner).unwrap_or_default())) })
    }
}

/// The token of `?token=…`; empty if there is none.
pub struct TokenQuery(pub String);

impl FromRequest for TokenQuery {
    type Error = Infallible;
    type Future = std::future::Ready<Result<Self, Infallible>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        #[derive(Deserialize)]
        struct Query {
            token: String,
        }
        let query = web::Query::<Query>::from_query(request.query_string());
        std::future::ready(Ok(Self(query.map(|query| query.into_inner().token).unwrap_or_default())))
    }
}

/// Takes forms of this site only, and not too many from one address. Whose form it is makes no difference: nobody can lock
/// another out.
pub fn admit(request: &HttpRequest, app: &App) -> Result<(), AppError> {
    same_site_only(request, app)?;
    match frame::address_of(app, request.peer_addr().map(|peer| peer.ip()), request.headers()) {
        Some(address) => app.limits.check_form(address),
        None => Ok(()),
    }
}

/// The reader's language.
pub fn language(request: &HttpRequest) -> Language {
    site::language(request)
}

/// What an error means for the form.
pub fn mistakes(error: &AppError) -> Mistakes {
    match error {
        AppError::Fields(fields) => Mistakes { fields: fields.clone(), problem: None },
        other => Mistakes { fields: Vec::new(), problem: Some(other.to_problem().code) },
    }
}

/// A page that belongs to one person: nothing keeps it.
pub fn show(request: &HttpRequest, page: impl Into<PublicPage>) -> HttpResponse {
    site::answer(request, &page.into(), StatusCode::OK)
}

/// The page once more, with what is wrong.
pub fn refuse(request: &HttpRequest, error: &AppError, page: impl Into<PublicPage>) -> HttpResponse {
    let problem = error.to_problem();
    if problem.code == ProblemCode::Internal {
        tracing::error!(request_id = problem.request_id, %error, "a form failed");
    }
    let mut response = site::answer(request, &page.into(), status_of(problem.code));
    if let Some(seconds) = problem.retry_after_seconds
        && let Ok(value) = seconds.to_string().parse()
    {
        response.headers_mut().insert(RETRY_AFTER, value);
    }
    response
}

/// The link is good for nothing: used, run out, replaced, or guessed. Always the same words.
pub fn gone(request: &HttpRequest) -> HttpResponse {
    refuse(request, &AppError::not_found(), JoiningPage::Note(Note::Gone))
}

/// Nobody may apply for now.
pub fn closed(request: &HttpRequest) -> HttpResponse {
    refuse(request, &AppError::problem(ProblemCode::Forbidden), JoiningPage::Note(Note::Closed))
}

/// Leads on to another page in the language of this one, so that reloading sends nothing again.
pub fn see(request: &HttpRequest, path: &str) -> HttpResponse {
    let location = match site::named_language(request) {
        Some(language) => frontend::site::in_language(path, language),
        None => path.to_owned(),
    };
    HttpResponse::SeeOther().insert_header((LOCATION, location)).finish()
}
