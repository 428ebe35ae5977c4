//! The pages on which anybody checks a certificate that they were shown.

use super::error::AppError;
use super::forms::show;
use super::site;
use crate::app::App;
use crate::learning::certificates::{self, day};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use frontend::site::PublicPage;
use frontend::site::certificate::{CertificatePage, FoundCertificate};
use serde::Deserialize;
use shared::core::{Language, Timestamp};
use shared::learning::CheckedCertificate;

/// What was typed into the field.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    code: String,
}

/// The field for a code, or the certificate with the one that was typed.
pub async fn ask(request: HttpRequest, app: web::Data<App>, typed: web::Query<Typed>) -> HttpResponse {
    find(&request, &app, typed.into_inner().code).await
}

/// The certificate at the address that is printed on it.
pub async fn check(request: HttpRequest, app: web::Data<App>, code: web::Path<String>) -> HttpResponse {
    find(&request, &app, code.into_inner()).await
}

async fn find(request: &HttpRequest, app: &App, typed: String) -> HttpResponse {
    if typed.is_empty() {
        return show(request, CertificatePage::Ask { typed });
    }
    let language = site::language(request);
    let found = match certificates::find_checked(app, &typed, language).await {
        Ok(Some(found)) => page(language, found),
        Ok(None) => {
            let page = PublicPage::from(CertificatePage::Ask { typed });
            return site::answer(request, &page, StatusCode::NOT_FOUND);
        }
        Err(error) => Err(error),
    };
    match found {
        Ok(page) => show(request, page),
        Err(error) => actix_web::ResponseError::error_response(&error),
    }
}

fn page(language: Language, found: CheckedCertificate) -> Result<CertificatePage, AppError> {
    let date = |at: Timestamp| Ok::<_, AppError>(print::date(language, day(at)?));
    let CheckedCertificate { code, printed, revoked_at } = found;
    Ok(CertificatePage::Found(Box::new(FoundCertificate {
        code,
        enrolled: date(printed.enrolled_at)?,
        completed: date(printed.completed_at)?,
        issued: date(printed.issued_at)?,
        revoked: revoked_at.map(date).transpose()?,
        learner: printed.learner,
        course: printed.course,
        language: printed.language,
        hours: printed.hours,
        outcomes: printed.outcomes,
        issuer: printed.issuer,
        signatory: printed.signatory,
    })))
}
