//! The audit log: read with filters, and taken along as CSV.

use super::policy::require;
use super::rows::audit::{EventRow, into_events};
use crate::accounts::authority;
use crate::app::App;
use crate::audit::Act;
use crate::http::actor::Actor;
use crate::http::csv;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::page::{Asked, Direction, Place};
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION};
use actix_web::{HttpRequest, HttpResponse, get, web};
use futures_util::stream;
use shared::admin::{AuditEvent, AuditQuery};
use shared::core::{Page, Problem};

/// Rows that are read at a time for an export.
const STEP: usize = 500;
/// Most rows of an export: who needs more narrows the time.
const MAX_ROWS: usize = 50_000;

/// What was done, the newest first.
#[utoipa::path(
    tag = "admin",
    operation_id = "list_audit_events",
    params(AuditQuery),
    responses(
        (status = 200, body = Page<AuditEvent>),
        (status = 403, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[get("/admin/audit")]
pub async fn list_audit_events(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<AuditQuery>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let asked = Asked::of("list_audit_events", &*query)?;
    let query = query.into_inner();
    let page = app
        .db
        .read(move |connection| {
            let rows = EventRow::list(connection, &query, asked.place, asked.sql_rows())?;
            Ok(asked.page(rows, EventRow::key).try_map_all(|rows| into_events(connection, rows))?)
        })
        .await?;
    etag::json(&request, &page)
}

/// What was done as CSV, the newest first, up to 50,000 rows. Cursor and limit are ignored. The export is an entry itself.
#[utoipa::path(
    tag = "admin",
    operation_id = "export_audit_events",
    params(AuditQuery),
    responses(
        (status = 200, content_type = "text/csv", body = String),
        (status = 403, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[get("/admin/audit/export")]
pub async fn export_audit_events(
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<AuditQuery>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let (query, now) = (query.into_inner(), app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "export_audit", "audit".to_owned())
        .with(described(&query));
    app.db.write(move |connection| act.record(connection)).await?;
    let rows = Export { app: app.get_ref().clone(), query, place: None, left: MAX_ROWS, is_begun: false };
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"waymark-audit.csv\""))
        .insert_header((CACHE_CONTROL, "no-store"))
        .streaming(stream::try_unfold(rows, Export::next)))
}

/// The filters of an export, for its own entry. What names somebody is not repeated there: an entry stays
/// when an account is erased.
fn described(query: &AuditQuery) -> String {
    let given = [
        query.actor_id.map(|_| "one actor".to_owned()),
        query.from.map(|from| format!("from {from}")),
        query.until.map(|until| format!("until {until}")),
        query.action.as_ref().map(|_| "one action".to_owned()),
        query.subject.as_ref().map(|_| "one subject".to_owned()),
    ];
    let given: Vec<String> = given.into_iter().flatten().collect();
    if given.is_empty() { "everything".to_owned() } else { given.join(", ") }
}

/// An export under way: it holds a few hundred rows at a time, however long it is.
struct Export {
    app: App,
    query: AuditQuery,
    place: Option<Place>,
    left: usize,
    is_begun: bool,
}

impl Export {
    /// The next rows. An answer that has begun can only break off; why is in the log.
    async fn next(self) -> Result<Option<(web::Bytes, Self)>, actix_web::Error> {
        self.read().await.map_err(|error| {
            tracing::error!(%error, "an export of the audit log broke off");
            actix_web::Error::from(error)
        })
    }

    async fn read(mut self) -> Result<Option<(web::Bytes, Self)>, AppError> {
        let mut text = String::new();
        if !self.is_begun {
            csv::line(&mut text, &["at", "actor_id", "actor", "action", "subject", "detail", "request_id"]);
            self.is_begun = true;
        } else if self.left == 0 {
            return Ok(None);
        }
        let wanted = STEP.min(self.left);
        let (query, place) = (self.query.clone(), self.place);
        let (events, last) = self
            .app
            .db
            .read(move |connection| {
                let limit = i64::try_from(wanted).map_err(AppError::internal)?;
                let rows = EventRow::list(connection, &query, place, limit)?;
                let last = rows.last().map(EventRow::key);
                Ok((into_events(connection, rows)?, last))
            })
            .await?;
        self.left = if events.len() < wanted { 0 } else { self.left - events.len() };
        self.place = last.map(|(key, id)| Place { direction: Direction::Next, key, id });
        for event in &events {
            write(&mut text, event);
        }
        Ok(Some((web::Bytes::from(text), self)))
    }
}

fn write(text: &mut String, event: &AuditEvent) {
    let actor_id = event.actor_id.map(|id| id.to_string()).unwrap_or_default();
    let name = event.actor.as_ref().map(|actor| actor.name.as_str()).unwrap_or_default();
    let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
    csv::line(
        text,
        &[
            &event.at.to_string(),
            &actor_id,
            name,
            &event.action,
            &event.subject,
            &or_empty(&event.detail),
            &or_empty(&event.request_id),
        ],
    );
}
