//! Many invitations at once: a preview that sends nothing, and the sending.

use super::act::{end, invite, sent_recently};
use super::list::{choices, inviters_only};
use super::sheet::{self, ReadRow};
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::accounts_accounts;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::http::idempotency::{IdempotencyKey, Once};
use actix_web::{HttpResponse, post, web};
use diesel::prelude::*;
use shared::accounts::invitations::{InvitationSheet, SheetPreview, SheetSent};
use shared::core::{FieldError, Problem, Timestamp};

/// What a sheet would send, row by row with what is wrong. Nothing is stored or sent.
#[utoipa::path(
    tag = "accounts",
    operation_id = "preview_invitations",
    request_body = InvitationSheet,
    responses(
        (status = 200, body = SheetPreview),
        (status = 422, body = Problem, content_type = "application/problem+json", description = "the sheet cannot be read: `csv`, or `csv.<column>`"),
    ),
    security(("access_token" = []))
)]
#[post("/accounts/invitations/preview")]
pub async fn preview_invitations(
    app: web::Data<App>,
    actor: Actor,
    body: Body<InvitationSheet>,
) -> Result<HttpResponse, AppError> {
    inviters_only(&actor)?;
    let now = app.clock.now();
    let rows = app
        .db
        .read(move |connection| {
            let mut rows = read(connection, &actor, &body.0)?;
            name_sent_recently(connection, &mut rows, now)?;
            Ok::<_, AppError>(rows)
        })
        .await?;
    let rows = rows.into_iter().map(|(row, _)| row).collect();
    Ok(HttpResponse::Ok().json(SheetPreview { rows }))
}

fn read(
    connection: &mut Conn,
    actor: &ActorFacts,
    sheet: &InvitationSheet,
) -> Result<Vec<ReadRow>, AppError> {
    let language = accounts_accounts::table.find(actor.account).select(accounts_accounts::language);
    let language = language.first(connection)?;
    let choices = choices(connection, actor)?;
    sheet::read(&sheet.csv, &choices, language).map_err(AppError::Fields)
}

fn name_sent_recently(connection: &mut Conn, rows: &mut [ReadRow], now: Timestamp) -> Result<(), AppError> {
    for (row, _) in rows {
        row.errors.extend(sent_recently(connection, &row.email, now)?);
    }
    Ok(())
}

fn refuse_mistakes(rows: &[ReadRow]) -> Result<(), AppError> {
    let errors: Vec<FieldError> = rows.iter().flat_map(|(row, _)| placed(row.line, &row.errors)).collect();
    if errors.is_empty() { Ok(()) } else { Err(AppError::Fields(errors)) }
}

/// Sends every row of a sheet, or none: while one row is wrong, nothing is stored.
#[utoipa::path(
    tag = "accounts",
    operation_id = "send_invitations",
    params(("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key sends nothing more")),
    request_body = InvitationSheet,
    responses(
        (status = 201, body = SheetSent),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`idempotency_key_reused`"),
        (status = 422, body = Problem, content_type = "application/problem+json", description = "rows are wrong: `rows.<line>.<column>`"),
    ),
    security(("access_token" = []))
)]
#[post("/accounts/invitations/sheet")]
pub async fn send_invitations(
    app: web::Data<App>,
    actor: Actor,
    key: IdempotencyKey,
    body: Body<InvitationSheet>,
) -> Result<HttpResponse, AppError> {
    inviters_only(&actor)?;
    let once = Once::new(&app, actor.account, key, "send_invitations", &body.0);
    let (ids, now, until) = (app.ids.clone(), app.clock.now(), end(&app));
    let sent = app
        .db
        .write(move |connection| {
            let mut rows = read(connection, &actor, &body.0)?;
            refuse_mistakes(&rows)?;
            let sent = rows.len();
            once.create(connection, |connection| {
                name_sent_recently(connection, &mut rows, now)?;
                refuse_mistakes(&rows)?;
                let mut first = None;
                for (_, new) in rows {
                    // A row without a mistake has its invitation.
                    let new = new.ok_or_else(|| AppError::internal("a row without invitation"))?;
                    let id = invite(connection, &ids, actor.account, &new, (now, until))?;
                    first = first.or(Some(id.0));
                }
                first.ok_or_else(|| AppError::internal("an empty sheet"))
            })?;
            Ok(sent)
        })
        .await?;
    Ok(HttpResponse::Created().json(SheetSent { sent: u32::try_from(sent).unwrap_or(u32::MAX) }))
}

/// The errors of a row with its line before the column: `rows.3.email`.
fn placed(line: u32, errors: &[FieldError]) -> Vec<FieldError> {
    let place =
        |error: &FieldError| FieldError { field: format!("rows.{line}.{}", error.field), ..error.clone() };
    errors.iter().map(place).collect()
}
