//! Applications of the demo, so that those who vet find somebody waiting.

use super::{DOMAIN, Loaded, topics};
use crate::accounts::applications::rows::{ApplicationRow, MessageRow};
use crate::app::Ids;
use crate::db::Conn;
use crate::db::schema::accounts_organisations::dsl;
use crate::http::error::AppError;
use diesel::prelude::*;
use serde::Deserialize;
use shared::accounts::applications::ApplicationState;
use shared::core::id::{ApplicationId, ApplicationMessageId, OrganisationId};
use shared::core::{Country, Language, Profession, Timestamp};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    application: Vec<ApplicationFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ApplicationFile {
    name: String,
    /// Before the @.
    email: String,
    profession: Profession,
    organisation: Option<String>,
    proposed_organisation: Option<String>,
    country: Country,
    languages: String,
    language: Language,
    days_ago: f64,
    motivation: String,
    /// The member who asked, and what.
    asked_by: Option<String>,
    question: Option<String>,
}

/// Loads them.
pub fn load(connection: &mut Conn, ids: &Ids, now: Timestamp, loaded: &Loaded) -> Result<(), AppError> {
    let file: File =
        toml::from_str(include_str!("../../demo/applications.toml")).map_err(AppError::internal)?;
    for application in file.application {
        let at = topics::shifted(now, -application.days_ago, topics::DAY);
        let row = row(connection, ids, &application, at)?;
        row.insert(connection)?;
        let author = application.asked_by.as_ref().and_then(|key| loaded.accounts.get(key)).copied();
        if let Some(question) = application.question {
            let message = MessageRow {
                id: ApplicationMessageId(ids.uuid(now)),
                application_id: row.id,
                author_id: author,
                by_applicant: 0,
                body: question,
                created_at: now.plus_seconds(-60 * 60),
            };
            message.insert(connection)?;
        }
    }
    Ok(())
}

fn row(
    connection: &mut Conn,
    ids: &Ids,
    file: &ApplicationFile,
    at: Timestamp,
) -> Result<ApplicationRow, AppError> {
    let organisation_id: Option<OrganisationId> = match &file.organisation {
        Some(name) => {
            Some(dsl::accounts_organisations.filter(dsl::name.eq(name)).select(dsl::id).first(connection)?)
        }
        None => None,
    };
    let was_asked = file.question.is_some();
    Ok(ApplicationRow {
        id: ApplicationId(ids.uuid(at)),
        email: format!("{}@{DOMAIN}", file.email),
        name: file.name.clone(),
        profession: file.profession,
        organisation_id,
        proposed_organisation: file.proposed_organisation.clone(),
        country: file.country,
        languages: file.languages.clone(),
        motivation: file.motivation.clone(),
        language: file.language,
        state: if was_asked { ApplicationState::Asked } else { ApplicationState::Waiting },
        created_at: at,
        confirmed_at: at,
        reminded_at: None,
        decided_at: None,
        decided_by: None,
        decline_reason: None,
        account_id: None,
        version: if was_asked { 2 } else { 1 },
    })
}
