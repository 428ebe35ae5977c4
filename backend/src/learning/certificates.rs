//! Certificates: issued to whoever has completed a course, printed in any language, checked by anybody who has the code, revoked by those
//! who answer for courses. What is printed is stored when it is issued and changes no more, whatever becomes of name and course.

use super::catalogue::language;
use super::enrolling;
use super::guiding::{self, Guide};
use super::rows::certificates::{CertificateRow, InLanguages};
use super::rows::cohorts;
use super::rows::enrolments::EnrolmentRow;
use super::rows::pages::PageRow;
use super::rows::parts::PartRow;
use super::rows::{from_json, to_json};
use crate::accounts::rows::find_person;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION};
use actix_web::{HttpRequest, HttpResponse, get, post, put, web};
use chrono::NaiveDate;
use print::{CertificateSheet, certificate};
use shared::core::id::{AccountId, CertificateId, CourseId, CourseVersionId};
use shared::core::{Language, ProblemCode, Timestamp};
use shared::learning::{
    Certificate, CheckedCertificate, EnrolmentState, Outline, PartKind, Printed, Revocation, Wanted,
};
use shared::settings::Signatory;
use std::collections::BTreeMap;

/// Signs of a code: digits and letters that nobody takes for another (Crockford's base 32).
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many: 80 bits, that nobody guesses.
const LENGTH: usize = 16;

/// A code that no other certificate has, in groups of four.
fn new_code(secret: &[u8]) -> String {
    let sign = |byte: &u8| SIGNS.get(usize::from(byte & 31)).copied().map_or('0', char::from);
    let signs: Vec<char> = secret.iter().take(LENGTH).map(sign).collect();
    signs.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// A code as it is stored, however it was typed: blanks, small letters, O for 0, I and L for 1.
pub fn tidied(typed: &str) -> String {
    let signs = typed.chars().filter(char::is_ascii_alphanumeric).map(|c| match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        sign => sign,
    });
    let signs: Vec<char> = signs.take(LENGTH + 1).collect();
    signs.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// Gives the certificate of a course that one has completed; the same one each time.
#[utoipa::path(
    tag = "learning",
    operation_id = "issue_certificate",
    params(("course_id" = CourseId, Path), Wanted),
    responses((status = 200, body = Certificate)),
    security(("access_token" = []))
)]
#[put("/learning/courses/{course_id}/certificate")]
pub async fn issue_certificate(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let (course, language, now) = (*course, language(&actor, wanted.language), app.clock.now());
    let id = CertificateId(app.ids.uuid(now));
    let code = new_code(&app.ids.bytes::<LENGTH>());
    let settings = app.in_force.get();
    let (issuer, signatory) = (settings.controller().name.unwrap_or_default(), settings.signatory());
    let shown = app
        .db
        .write(move |connection| {
            let (enrolment, ..) = enrolling::own(connection, course, actor.account)?;
            if let Some(there) = CertificateRow::find_of(connection, enrolment.id)? {
                return there.shown(course, language);
            }
            let printed = printed(connection, &enrolment, actor.account, now, (&issuer, signatory.as_ref()))?;
            let row = CertificateRow {
                id,
                code,
                enrolment_id: enrolment.id,
                printed: to_json(&printed)?,
                issued_at: now,
                revoked_at: None,
                revoked_by: None,
                reason: String::new(),
            };
            row.insert(connection)?;
            row.shown(course, language)
        })
        .await?;
    Ok(HttpResponse::Ok().json(shown))
}

/// What is printed on the certificate of an enrolment, in each language.
fn printed(
    connection: &mut Conn,
    enrolment: &EnrolmentRow,
    account: AccountId,
    now: Timestamp,
    (issuer, signatory): (&str, Option<&Signatory>),
) -> Result<InLanguages, AppError> {
    let (Some(version), Some(completed_at)) = (enrolment.version_id, enrolment.completed_at) else {
        return Err(AppError::problem(ProblemCode::Forbidden));
    };
    if enrolment.state != EnrolmentState::Completed {
        return Err(AppError::problem(ProblemCode::Forbidden));
    }
    let learner = find_person(connection, account)?.ok_or_else(AppError::not_found)?.name;
    let mut printed = BTreeMap::new();
    for language in Language::ALL {
        let outline = outline(connection, version, enrolment.course_id, *language)?;
        let in_language = Printed {
            language: outline.language,
            learner: learner.clone(),
            course: outline.title,
            hours: outline.hours,
            outcomes: outline.outcomes,
            enrolled_at: enrolment.enrolled_at,
            completed_at,
            issued_at: now,
            issuer: issuer.to_owned(),
            signatory: signatory.cloned(),
        };
        printed.insert(*language, in_language);
    }
    Ok(InLanguages(printed))
}

fn outline(
    connection: &mut Conn,
    version: CourseVersionId,
    course: CourseId,
    language: Language,
) -> Result<Outline, AppError> {
    let page = PageRow::content(connection, version, PartRow::root(course), language, PartKind::Course)?;
    from_json(&page.ok_or_else(AppError::not_found)?)
}

/// One's certificates, the newest first.
#[utoipa::path(
    tag = "learning",
    operation_id = "list_certificates",
    params(Wanted),
    responses((status = 200, body = Vec<Certificate>)),
    security(("access_token" = []))
)]
#[get("/learning/certificates")]
pub async fn list_certificates(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let language = language(&actor, wanted.language);
    let rows = app.db.read(move |connection| Ok(CertificateRow::list(connection, actor.account)?)).await?;
    let shown = rows.into_iter().map(|(row, course)| row.shown(course, language));
    etag::json(&request, &shown.collect::<Result<Vec<_>, _>>()?)
}

/// A certificate of one's own as PDF, in a language of one's choice.
#[utoipa::path(
    tag = "learning",
    operation_id = "print_certificate",
    params(("certificate_id" = CertificateId, Path), Wanted),
    responses((status = 200, content_type = "application/pdf")),
    security(("access_token" = []))
)]
#[get("/learning/certificates/{certificate_id}/pdf")]
pub async fn print_certificate(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<CertificateId>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let (id, language) = (*id, language(&actor, wanted.language));
    let row = app
        .db
        .read(move |connection| {
            CertificateRow::find_own(connection, id, actor.account)?.ok_or_else(AppError::not_found)
        })
        .await?;
    let sheet = sheet(&row, language, &app.settings.origin())?;
    // Setting a page takes some milliseconds of this thread's time.
    let pdf = web::block(move || certificate(&sheet)).await.map_err(AppError::internal)?;
    let name = format!("attachment; filename=\"waymark-{}-{language}.pdf\"", row.code);
    Ok(HttpResponse::Ok()
        .content_type("application/pdf")
        .insert_header((CACHE_CONTROL, "private, no-store"))
        .insert_header((CONTENT_DISPOSITION, name))
        .body(pdf.map_err(AppError::internal)?))
}

fn sheet(row: &CertificateRow, language: Language, origin: &str) -> Result<CertificateSheet, AppError> {
    let printed = row.printed(language)?;
    let issuer = Some(printed.issuer).filter(|issuer| !issuer.is_empty());
    Ok(CertificateSheet {
        language,
        platform: "Waymark".to_owned(),
        partnership: issuer,
        learner: printed.learner,
        course: printed.course,
        hours: printed.hours,
        outcomes: printed.outcomes,
        enrolled: Some(day(printed.enrolled_at)?),
        completed: day(printed.completed_at)?,
        issued: day(printed.issued_at)?,
        signatory: printed.signatory.map(|Signatory { name, function }| print::Signatory { name, function }),
        code: row.code.clone(),
        check_url: format!("{origin}/certificates/{}", row.code),
        note: None,
    })
}

/// The day of a moment, in universal time: the same on paper and on the page where it is checked.
pub fn day(at: Timestamp) -> Result<NaiveDate, AppError> {
    let day = chrono::DateTime::from_timestamp_micros(at.0).map(|moment| moment.date_naive());
    day.ok_or_else(|| AppError::internal("a moment that no calendar has"))
}

/// What a certificate says, and whether it counts, for whoever has its code.
#[utoipa::path(
    tag = "learning",
    operation_id = "check_certificate",
    params(("code" = String, Path), Wanted),
    responses((status = 200, body = CheckedCertificate))
)]
#[get("/certificates/{code}")]
pub async fn check_certificate(
    request: HttpRequest,
    app: web::Data<App>,
    code: web::Path<String>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let language = wanted.language.unwrap_or(Language::English);
    let found = find_checked(&app, &code, language).await?.ok_or_else(AppError::not_found)?;
    etag::json(&request, &found)
}

/// The certificate with this code, however it was typed.
pub async fn find_checked(
    app: &App,
    code: &str,
    language: Language,
) -> Result<Option<CheckedCertificate>, AppError> {
    let code = tidied(code);
    let row = app.db.read(move |connection| Ok(CertificateRow::find_by_code(connection, &code)?)).await?;
    row.map(|row| row.checked(language)).transpose()
}

/// Revokes a certificate. Its owner reads why; whoever checks it sees that it counts no more.
#[utoipa::path(
    tag = "learning",
    operation_id = "revoke_certificate",
    params(("code" = String, Path)),
    request_body = Revocation,
    responses((status = 204)),
    security(("access_token" = []))
)]
#[post("/teaching/certificates/{code}/revocation")]
pub async fn revoke_certificate(
    app: web::Data<App>,
    actor: Actor,
    code: web::Path<String>,
    body: Body<Revocation>,
) -> Result<HttpResponse, AppError> {
    let (code, reason, now, ids) = (tidied(&code), body.0.reason, app.clock.now(), app.ids.clone());
    app.db
        .write(move |connection| {
            let row = CertificateRow::find_by_code(connection, &code)?.ok_or_else(AppError::not_found)?;
            let enrolment = EnrolmentRow::get(connection, row.enrolment_id)?;
            let learner = guiding::learner_of(connection, &enrolment)?;
            let guide = Guide::of(&actor, cohorts::guided_by(connection, actor.account)?);
            if !guiding::may_revoke(&actor, &guide, &learner) {
                return Err(AppError::not_found());
            }
            CertificateRow::revoke(connection, row.id, actor.account, reason.trim(), now)?;
            let subject = format!("certificate:{}", row.id);
            Act::new(&ids, now, Some(actor.account), "revoke_certificate", subject).record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

#[cfg(test)]
mod tests {
    use super::{new_code, tidied};
    use proptest::prelude::*;

    #[test]
    fn a_code_is_found_however_it_was_typed() {
        let code = new_code(&[0, 1, 9, 10, 31, 32, 255, 7, 8, 20, 21, 22, 23, 24, 25, 26, 27]);
        assert_eq!(code, "019A-Z0Z7-8MNP-QRST");
        for typed in ["019az0z78mnpqrst", " o19A z0z7 8mnp qrst ", "OI9A-ZOZ7-8MNP-QRST"] {
            assert_eq!(tidied(typed), code, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_typed(typed in ".*") {
            prop_assert!(tidied(&typed).len() <= 21);
        }
    }
}
