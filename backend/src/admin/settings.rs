//! Settings changed while the program runs, by administrators; each change is recorded with what was before.

use super::policy::require;
use crate::accounts::authority;
use crate::app::{App, Ids};
use crate::audit::Act;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::{Body, IfMatch};
use crate::settings;
use crate::settings::rows::{StoredRow, fields, from_fields};
use actix_web::http::header::ETAG;
use actix_web::{HttpResponse, get, put, web};
use serde_json::{Map, Value};
use shared::admin::SettingsState;
use shared::core::id::AccountId;
use shared::core::problem::EditConflict;
use shared::core::{FieldCode, FieldError, Problem, Timestamp};
use shared::settings::Adjustable;

/// Settings that may name a person: the audit log says that they changed, not how.
const MAY_NAME_SOMEBODY: [&str; 6] = [
    "controller_name",
    "controller_address",
    "controller_email",
    "data_protection_email",
    "signatory_name",
    "signatory_function",
];

/// The settings, by who has a say.
#[utoipa::path(
    tag = "admin",
    operation_id = "find_settings",
    responses((status = 200, body = SettingsState)),
    security(("access_token" = []))
)]
#[get("/admin/settings")]
pub async fn find_settings(app: web::Data<App>, actor: Actor) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let pinned = app.settings.pinned.clone();
    let state = app.db.read(move |connection| load(connection, pinned)).await?;
    Ok(answer(&state))
}

/// Stores these settings over the version that was read; null gives one back to the default. What the operator set is
/// left out.
#[utoipa::path(
    tag = "admin",
    operation_id = "update_settings",
    params(("If-Match" = String, Header, description = "the version that was read, quoted")),
    request_body = Adjustable,
    responses(
        (status = 200, body = SettingsState),
        (status = 422, body = Problem, content_type = "application/problem+json", description = "`too_small`, `too_large`: outside the bounds; `not_available`: set by the operator"),
    ),
    security(("access_token" = []))
)]
#[put("/admin/settings")]
pub async fn update_settings(
    app: web::Data<App>,
    actor: Actor,
    version: IfMatch,
    body: Body<Adjustable>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let (ids, now, pinned) = (app.ids.clone(), app.clock.now(), app.settings.pinned.clone());
    let state = app
        .db
        .write(move |connection| {
            let stored = StoredRow::find(connection)?;
            let sent = merge(&pinned, &stored.settings, &body.0)?;
            if !StoredRow::update(connection, version.0, &sent, now)? {
                return Err(conflict(&stored, &sent)?);
            }
            record(connection, &ids, actor.account, (&stored.settings, &sent), now)?;
            load(connection, pinned)
        })
        .await?;
    settings::reload(&app).await?;
    Ok(answer(&state))
}

fn answer(state: &SettingsState) -> HttpResponse {
    HttpResponse::Ok().insert_header((ETAG, format!("\"{}\"", state.version))).json(state)
}

fn load(connection: &mut Conn, pinned: Adjustable) -> Result<SettingsState, AppError> {
    let stored = StoredRow::find(connection)?;
    let version = u32::try_from(stored.version).unwrap_or_default();
    Ok(SettingsState { pinned, stored: stored.settings, version })
}

/// What is to be stored: what was sent, and for what the operator set what was stored before.
fn merge(pinned: &Adjustable, stored: &Adjustable, sent: &Adjustable) -> Result<Adjustable, AppError> {
    let (pinned, mut stored, sent) = (fields(pinned)?, fields(stored)?, fields(sent)?);
    let is_pinned = |name: &String| pinned.get(name).is_some_and(|value| !value.is_null());
    let refused: Vec<FieldError> = sent
        .iter()
        .filter(|(name, value)| !value.is_null() && is_pinned(name))
        .map(|(name, _)| FieldError { field: name.clone(), code: FieldCode::NotAvailable, limit: None })
        .collect();
    if !refused.is_empty() {
        return Err(AppError::Fields(refused));
    }
    for (name, value) in sent {
        if !is_pinned(&name) {
            stored.insert(name, trimmed(value));
        }
    }
    from_fields(stored)
}

fn trimmed(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(text.trim().to_owned()),
        other => other,
    }
}

fn conflict(stored: &StoredRow, sent: &Adjustable) -> Result<AppError, AppError> {
    let text = |settings: &Adjustable| serde_json::to_string_pretty(settings).map_err(AppError::internal);
    Ok(AppError::Conflict(Box::new(EditConflict {
        stored_version: u32::try_from(stored.version).unwrap_or_default(),
        stored: text(&stored.settings)?,
        sent: text(sent)?,
    })))
}

/// An act for each setting that changed.
fn record(
    connection: &mut Conn,
    ids: &Ids,
    actor: AccountId,
    (before, after): (&Adjustable, &Adjustable),
    now: Timestamp,
) -> Result<(), AppError> {
    let (before, after) = (fields(before)?, fields(after)?);
    let said = |settings: &Map<String, Value>, name: &str| match settings.get(name) {
        None | Some(Value::Null) => "default".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    for (name, value) in &after {
        if before.get(name) == Some(value) {
            continue;
        }
        let act = Act::new(ids, now, Some(actor), "update_setting", format!("setting {name}"));
        let act = if MAY_NAME_SOMEBODY.contains(&name.as_str()) {
            act
        } else {
            act.with(format!("from {} to {}", said(&before, name), said(&after, name)))
        };
        act.record(connection)?;
    }
    Ok(())
}
