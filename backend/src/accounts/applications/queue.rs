//! The queue: applications of one's country, and one of them with all that was said.

use super::rows::{ApplicationRow, MessageRow};
use crate::accounts::policy;
use crate::accounts::rows::find_person;
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::accounts_organisations;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::page::Asked;
use actix_web::{HttpRequest, HttpResponse, get, web};
use diesel::prelude::*;
use shared::accounts::OrganisationSummary;
use shared::accounts::applications::{
    Application, ApplicationMessage, ApplicationQuery, ApplicationState, ApplicationSummary,
};
use shared::core::id::ApplicationId;
use shared::core::{FieldCode, Page, Problem, ProblemCode};

/// Applications of the countries that one vets for.
#[utoipa::path(
    tag = "accounts",
    operation_id = "list_applications",
    params(ApplicationQuery),
    responses((status = 200, body = Page<ApplicationSummary>)),
    security(("access_token" = []))
)]
#[get("/accounts/applications")]
pub async fn list_applications(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<ApplicationQuery>,
) -> Result<HttpResponse, AppError> {
    if !policy::may_vet_somewhere(&actor) {
        return Err(AppError::problem(ProblemCode::Forbidden));
    }
    let asked = Asked::of("list_applications", &*query)?;
    let state = query.state.unwrap_or(ApplicationState::Waiting);
    if state == ApplicationState::Unconfirmed {
        return Err(AppError::field("state", FieldCode::NotAvailable));
    }
    let rows = app
        .db
        .read(move |connection| {
            let is_visible = |country| policy::may_vet(&actor, country);
            Ok(ApplicationRow::list(connection, state, is_visible, asked.place, asked.rows())?)
        })
        .await?;
    let page = asked.page(rows, |(row, _)| row.key()).map(|(row, name)| row.into_summary(name));
    etag::json(&request, &page)
}

/// One application, with questions and answers.
#[utoipa::path(
    tag = "accounts",
    operation_id = "find_application",
    params(("application_id" = ApplicationId, Path)),
    responses(
        (status = 200, body = Application),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[get("/accounts/applications/{application_id}")]
pub async fn find_application(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    application: web::Path<ApplicationId>,
) -> Result<HttpResponse, AppError> {
    let application = *application;
    let found = app
        .db
        .read(move |connection| {
            let row = find_visible(connection, &actor, application)?;
            complete(connection, row)
        })
        .await?;
    etag::json_version(&request, &found, found.version)
}

/// The application, if the actor vets for its country and its address is confirmed; to others it does not exist.
pub fn find_visible(
    connection: &mut Conn,
    actor: &ActorFacts,
    application: ApplicationId,
) -> Result<ApplicationRow, AppError> {
    ApplicationRow::find(connection, application)?
        .filter(|row| row.state != ApplicationState::Unconfirmed && policy::may_vet(actor, row.country))
        .ok_or_else(AppError::not_found)
}

/// The application as it goes over the wire.
pub fn complete(connection: &mut Conn, row: ApplicationRow) -> Result<Application, AppError> {
    let organisation: Option<String> = match row.organisation_id {
        Some(id) => accounts_organisations::table
            .find(id)
            .select(accounts_organisations::name)
            .first(connection)
            .optional()?,
        None => None,
    };
    let messages = MessageRow::list(connection, row.id)?;
    let mut said = Vec::with_capacity(messages.len());
    for message in messages {
        let author = message.author_id.map(|author| find_person(connection, author)).transpose()?.flatten();
        let by_applicant = message.by_applicant == 1;
        said.push(ApplicationMessage {
            by_applicant,
            author,
            body: message.body,
            created_at: message.created_at,
        });
    }
    let decided_by = row.decided_by.map(|by| find_person(connection, by)).transpose()?.flatten();
    Ok(Application {
        id: row.id,
        languages: row.languages(),
        name: row.name,
        email: row.email,
        profession: row.profession,
        organisation: row
            .organisation_id
            .zip(organisation)
            .map(|(id, name)| OrganisationSummary { id, name }),
        proposed_organisation: row.proposed_organisation,
        country: row.country,
        motivation: row.motivation,
        language: row.language,
        state: row.state,
        confirmed_at: row.confirmed_at,
        decided_at: row.decided_at,
        decided_by,
        decline_reason: row.decline_reason,
        messages: said,
        version: u32::try_from(row.version).unwrap_or_default(),
    })
}
